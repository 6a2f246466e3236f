#include "tests/engine/api/schemacheck.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace outbound
{

using nlohmann::json;

namespace
{

bool isOfType(const std::string& type, const json& value)
{
    if (type == "integer")
        return value.is_number_integer();
    if (type == "number")
        return value.is_number();
    return type == value.type_name();
}

bool isOfOneType(const json& types, const json& value)
{
    if (types.is_string())
        return isOfType(types.get<std::string>(), value);
    return std::any_of(types.begin(), types.end(), [&](const json& type) { return isOfType(type, value); });
}

QString wrongText(const json& schema, const QString& text)
{
    if (schema.value("format", "") == "date-time" &&
        (!QDateTime::fromString(text, Qt::ISODate).isValid() || !text.endsWith(QLatin1Char('Z'))))
        return QStringLiteral("is no instant");
    const QRegularExpression pattern(QString::fromStdString(schema.value("pattern", "")));
    return pattern.match(text).hasMatch() ? QString() : QStringLiteral("has another pattern");
}

} // namespace

const json& SchemaCheck::resolved(const json& schema) const
{
    if (!schema.contains("$ref"))
        return schema;
    return resolved(m_document.at(json::json_pointer(schema["$ref"].get<std::string>().substr(1))));
}

QString SchemaCheck::brokenReference(const json& within) const
{
    if (within.is_object() && within.contains("$ref"))
        if (const std::string ref = within["$ref"]; !m_document.contains(json::json_pointer(ref.substr(1))))
            return QString::fromStdString(ref);
    if (within.is_structured())
        for (const json& value : within)
            if (const QString broken = brokenReference(value); !broken.isEmpty())
                return broken;
    return {};
}

QString SchemaCheck::mismatch(const json& given, const json& value, const QString& place) const
{
    const json& schema = resolved(given);
    if (schema.contains("type") && !isOfOneType(schema["type"], value))
        return place + QStringLiteral(" is of another type");
    if (schema.contains("enum") &&
        std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
        return place + QStringLiteral(" is none of the words");
    if (value.is_string())
        if (const QString wrong = wrongText(schema, QString::fromStdString(value)); !wrong.isEmpty())
            return place + QLatin1Char(' ') + wrong;
    if (value.is_number() && schema.contains("minimum") && value < schema["minimum"])
        return place + QStringLiteral(" is too small");
    if (value.is_array() && schema.contains("items"))
        for (size_t i = 0; i < value.size(); ++i)
            if (const QString wrong = mismatch(schema["items"], value[i], QStringLiteral("%1[%2]").arg(place).arg(i));
                !wrong.isEmpty())
                return wrong;
    if (!value.is_object() || !schema.contains("additionalProperties"))
        return {};
    for (const json& name : schema.value("required", json::array()))
        if (!value.contains(name.get<std::string>()))
            return place + QLatin1Char('.') + QString::fromStdString(name) + QStringLiteral(" is missing");
    const json properties = schema.value("properties", json::object());
    for (const auto& [name, field] : value.items()) {
        const QString where = place + QLatin1Char('.') + QString::fromStdString(name);
        if (!properties.contains(name) && schema["additionalProperties"] == false)
            return where + QStringLiteral(" is not described");
        const json& schemaOfField = properties.contains(name) ? properties[name] : schema["additionalProperties"];
        if (const QString wrong = mismatch(schemaOfField, field, where); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace outbound
