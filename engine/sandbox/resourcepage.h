#pragma once

#include "engine/http/httpserver.h"

#include <nlohmann/json_fwd.hpp>

#include <QString>

#include <optional>

namespace outbound
{

/// One page of a list of Twilio's 2010 API, asked for with `PageSize`, `Page` and `PageToken`. The token is `PA` and
/// the SID of the last item before the page, or `PB` and the SID of the first item after it.
struct ResourcePage {
    int size = 50;
    int number = 0; ///< from 0; only repeated to the client, the token says where the page is
    QString token = {};

    bool isBackwards() const { return token.startsWith(QLatin1String("PB")); }
    QString besideSid() const { return token.mid(2); }

    /// The page in its envelope: `key` holds the items (each with a `sid`), the `…_uri` are relative and repeat the
    /// request's filters.
    HttpResponse response(const HttpRequest& request, const char* key, const nlohmann::json& items, bool hasNext) const;

private:
    QString uri(const HttpRequest& request, int page, const QString& pageToken) const;
};

/// @param refused gets the answer when there is no such page (20007, 21481)
std::optional<ResourcePage> pageAskedFor(const HttpRequest& request, HttpResponse& refused);
HttpResponse invalidPageToken();

} // namespace outbound
