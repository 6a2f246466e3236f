#pragma once

#include "engine/http/httpserver.h"

#include <nlohmann/json_fwd.hpp>

#include <QDateTime>
#include <QString>

namespace outbound
{

HttpResponse jsonResponse(int status, const nlohmann::json& body);

/// A refusal in Twilio's shape: `code`, `message`, `more_info`, `status`.
HttpResponse refusal(int status, int code, const QString& message);
HttpResponse notFound(const QString& path); ///< 404, 20404

nlohmann::json toJson(const QString& text);      ///< a null string is null
nlohmann::json toRfc2822(const QDateTime& time); ///< `Thu, 24 Aug 2023 05:01:45 +0000`; an invalid time is null

} // namespace outbound
