#include "engine/api/doorkeeper.h"

#include "engine/api/apiwords.h"
#include "engine/logging.h"

namespace outbound
{

static ApiError forbidden(const QString& sentence)
{
    return {403, QStringLiteral("forbidden"), sentence};
}

static bool hasBody(const HttpRequest& request)
{
    return request.headers.contains("transfer-encoding") || request.headers.value("content-length", "0") != "0";
}

/// `application/json`, with no parameter but that it is UTF-8.
static bool isJson(const QByteArray& contentType)
{
    const QByteArray type = contentType.toLower().replace(' ', "").replace('\t', "").replace('"', "");
    return type == "application/json" || type == "application/json;charset=utf-8";
}

bool Doorkeeper::isOurs(const QByteArray& host) const
{
    const QByteArray port = QByteArray::number(m_port);
    const QByteArray name = host.toLower();
    for (const char* ours : {"127.0.0.1", "localhost", "[::1]"})
        if (name == QByteArray(ours) + ':' + port || (m_port == 80 && name == ours))
            return true;
    return false;
}

std::optional<ApiError> Doorkeeper::refusesForm(const HttpRequest& request) const
{
    const auto& headers = request.headers;
    if (headers.count("host") != 1 || !isOurs(headers.value("host")))
        return forbidden(ApiWords::tr("Address this API as 127.0.0.1 or localhost, with its port."));
    if (headers.contains("origin"))
        return forbidden(ApiWords::tr("Web pages may not use this API."));
    for (const QByteArray& site : headers.values("sec-fetch-site"))
        if (site != "none")
            return forbidden(ApiWords::tr("Web pages may not use this API."));
    if (headers.count("authorization") > 1)
        return refusedByServer(400);
    const QList<QByteArray> types = headers.values("content-type");
    const bool isPlain = headers.value("content-encoding", "identity").toLower() == "identity";
    if (types.size() > 1 || !isPlain || (types.isEmpty() ? hasBody(request) : !isJson(types.first())))
        return ApiError{415, QStringLiteral("unsupported_media_type"),
                        ApiWords::tr("A body has to be sent as Content-Type: application/json, without an encoding.")};
    return {};
}

Result<std::optional<ApiKey>> Doorkeeper::find(const HttpRequest& request) const
{
    static const QByteArray scheme = "bearer ";
    const QByteArray given = request.headers.value("authorization");
    const qsizetype colon = given.indexOf(':');
    if (!given.toLower().startsWith(scheme) || colon < 0)
        return std::optional<ApiKey>();
    return m_keys.verify(QString::fromLatin1(given.mid(scheme.size(), colon - scheme.size()).trimmed()),
                         QString::fromLatin1(given.mid(colon + 1).trimmed()));
}

std::optional<ApiKey> Doorkeeper::keyOf(const HttpRequest& request) const
{
    auto key = find(request);
    return key ? *key : std::optional<ApiKey>();
}

Doorkeeper::Visitor Doorkeeper::admit(const HttpRequest& request)
{
    if (!request.headers.contains("authorization"))
        return {{},
                ApiError{401,
                         QStringLiteral("unauthorized"),
                         ApiWords::tr("Send a key: Authorization: Bearer KEY_ID:KEY_SECRET."),
                         {},
                         {{"WWW-Authenticate", "Bearer"}}}};
    auto key = find(request);
    if (!key)
        return {{}, apiError(key.error())};
    if (*key)
        return {*key, {}};
    return {{}, countWrongKey()};
}

ApiError Doorkeeper::countWrongKey()
{
    const auto now = m_clock.monotonic();
    if (now < m_closedUntil) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_closedUntil - now).count();
        return {429,
                QStringLiteral("rate_limited"),
                ApiWords::tr("Too many wrong keys. Wait a minute."),
                {},
                {{"Retry-After", QByteArray::number(qlonglong(seconds))}}};
    }
    if (m_wrongKeys == 0 || now - m_firstWrong > pause) {
        m_wrongKeys = 0;
        m_firstWrong = now;
    }
    if (++m_wrongKeys == mostWrongKeys) {
        m_wrongKeys = 0;
        m_closedUntil = now + pause;
        qCWarning(lcApi).noquote() << mostWrongKeys << "wrong keys within a minute; more of them wait for another";
    }
    return {401,
            QStringLiteral("unauthorized"),
            ApiWords::tr("This key is not known. It may have been revoked."),
            {},
            {{"WWW-Authenticate", "Bearer"}}};
}

} // namespace outbound
