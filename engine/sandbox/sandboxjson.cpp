#include "engine/sandbox/sandboxjson.h"

#include <nlohmann/json.hpp>

#include <QLocale>

namespace outbound
{

using nlohmann::json;

HttpResponse jsonResponse(int status, const json& body)
{
    return {.status = status,
            .body = QByteArray::fromStdString(body.dump(-1, ' ', false, json::error_handler_t::replace))};
}

HttpResponse refusal(int status, int code, const QString& message)
{
    return jsonResponse(status, {{"code", code},
                                 {"message", message.toStdString()},
                                 {"more_info", "https://www.twilio.com/docs/errors/" + std::to_string(code)},
                                 {"status", status}});
}

HttpResponse notFound(const QString& path)
{
    return refusal(404, 20404, QStringLiteral("The requested resource %1 was not found").arg(path));
}

json toJson(const QString& text)
{
    return text.isNull() ? json() : json(text.toStdString());
}

json toRfc2822(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    // Qt's own Qt::RFC2822Date leaves the weekday out.
    return toJson(QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) +
                  QStringLiteral(" +0000"));
}

} // namespace outbound
