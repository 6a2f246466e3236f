#include "engine/twilio/fields.h"

#include "engine/twilio/fieldsieve.h"

namespace outbound::fields
{

using nlohmann::json;

json parsed(const QByteArray& body)
{
    FieldSieve sieve;
    json::sax_parse(body.cbegin(), body.cend(), &sieve);
    return sieve.take();
}

QString text(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

QString decimal(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned() ? QString::number(found->get<quint64>())
                                                                : text(object, key);
}

int number(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<int>() : 0;
}

QDateTime instant(const json& object, const char* key)
{
    return QDateTime::fromString(text(object, key), Qt::RFC2822Date).toUTC();
}

int code(const json& body)
{
    return body.is_object() ? number(body, "code") : 0;
}

} // namespace outbound::fields
