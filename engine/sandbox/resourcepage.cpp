#include "engine/sandbox/resourcepage.h"

#include "engine/sandbox/sandboxjson.h"

#include <nlohmann/json.hpp>

#include <QUrl>

namespace outbound
{

using nlohmann::json;

namespace
{

constexpr int largestPage = 1000;
const QLatin1String sizeKey("PageSize");
const QLatin1String numberKey("Page");
const QLatin1String tokenKey("PageToken");

QString sidOf(const json& item)
{
    return QString::fromStdString(item.value("sid", std::string()));
}

} // namespace

HttpResponse ResourcePage::response(const HttpRequest& request, const char* key, const json& items, bool hasNext) const
{
    const int start = items.empty() ? 0 : number * size;
    const int end = items.empty() ? 0 : start + static_cast<int>(items.size()) - 1;
    QString next;
    QString previous;
    if (!items.empty() && hasNext)
        next = uri(request, number + 1, QStringLiteral("PA") + sidOf(items.back()));
    if (!items.empty() && number > 0)
        previous = uri(request, number - 1, QStringLiteral("PB") + sidOf(items.front()));
    return jsonResponse(200, {
                                 {"end", end},
                                 {"first_page_uri", toJson(uri(request, 0, {}))},
                                 {"next_page_uri", toJson(next)},
                                 {"page", number},
                                 {"page_size", size},
                                 {"previous_page_uri", toJson(previous)},
                                 {"start", start},
                                 {"uri", toJson(uri(request, number, token))},
                                 {key, items},
                             });
}

QString ResourcePage::uri(const HttpRequest& request, int page, const QString& pageToken) const
{
    QByteArray query;
    const auto append = [&](const QString& key, const QString& value) {
        query += (query.isEmpty() ? "?" : "&") + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    };
    for (auto item = request.query.begin(); item != request.query.end(); ++item) {
        if (item.key() != sizeKey && item.key() != numberKey && item.key() != tokenKey)
            append(item.key(), item.value());
    }
    append(sizeKey, QString::number(size));
    append(numberKey, QString::number(page));
    if (!pageToken.isEmpty())
        append(tokenKey, pageToken);
    return request.path + QLatin1String(query);
}

std::optional<ResourcePage> pageAskedFor(const HttpRequest& request, HttpResponse& refused)
{
    ResourcePage page;
    if (const int size = request.query.value(sizeKey).toInt(); size > 0)
        page.size = size;
    if (page.size > largestPage) {
        refused = refusal(400, 20007, QStringLiteral("Page size must not exceed %1").arg(largestPage));
        return {};
    }
    page.number = std::max(0, request.query.value(numberKey).toInt());
    page.token = request.query.value(tokenKey);
    const bool isToken = page.token.startsWith(QLatin1String("PA")) || page.isBackwards();
    if (page.token.isEmpty() ? page.number > 0 : !isToken) {
        refused = invalidPageToken();
        return {};
    }
    return page;
}

HttpResponse invalidPageToken()
{
    return refusal(400, 21481, QStringLiteral("Invalid PageToken"));
}

} // namespace outbound
