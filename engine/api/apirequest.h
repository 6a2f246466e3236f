#pragma once

#include "engine/domain/apikey.h"
#include "engine/domain/rememberedanswer.h"
#include "engine/http/httpserver.h"

#include <QStringList>

#include <optional>

namespace outbound
{

/// A request that was let in, on its way to its handler.
struct ApiRequest {
    HttpRequest http;
    QStringList parts; ///< what stands for the names in the route's pattern
    ApiKey key;
    std::optional<RememberedAnswer> once; ///< of an Idempotency-Key: all but the answer

    /// What is to be kept with the deed that this answers.
    std::optional<RememberedAnswer> onceWith(const HttpResponse& answer) const;
};

using ApiReply = HttpServer::Reply;

} // namespace outbound
