#include "engine/api/jsonfields.h"

#include "engine/api/apierror.h"
#include "engine/api/apiwords.h"

namespace outbound
{

using nlohmann::json;

JsonFields::JsonFields(const json& object, const QString& path) : m_object(object), m_path(path)
{
    if (!object.is_object())
        m_error = invalidField(path, path.isEmpty() ? ApiWords::tr("The body has to be a JSON object.")
                                                    : ApiWords::tr("This has to be an object."));
}

QString JsonFields::place(const QString& name) const
{
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

void JsonFields::refuse(const QString& name, const QString& sentence)
{
    if (!m_error)
        m_error = invalidField(place(name), sentence);
}

const json* JsonFields::find(const char* name, Need need)
{
    m_asked.insert(name);
    if (!m_object.is_object())
        return nullptr;
    const auto found = m_object.find(name);
    if (found != m_object.end() && !found->is_null())
        return &*found;
    if (need == Need::Required)
        refuse(QString::fromLatin1(name), ApiWords::tr("\"%1\" is missing.").arg(QLatin1String(name)));
    return nullptr;
}

QString JsonFields::text(const char* name, Need need, int longest)
{
    const json* value = find(name, need);
    if (!value)
        return {};
    if (!value->is_string()) {
        refuse(QString::fromLatin1(name), ApiWords::tr("\"%1\" has to be a text.").arg(QLatin1String(name)));
        return {};
    }
    const QString text = QString::fromStdString(value->get_ref<const std::string&>());
    if (text.size() > longest)
        refuse(QString::fromLatin1(name),
               ApiWords::tr("\"%1\" may have up to %n characters.", nullptr, longest).arg(QLatin1String(name)));
    return text.isNull() ? QStringLiteral("") : text;
}

std::optional<bool> JsonFields::boolean(const char* name)
{
    const json* value = find(name, Need::Optional);
    if (!value)
        return {};
    if (!value->is_boolean()) {
        refuse(QString::fromLatin1(name), ApiWords::tr("\"%1\" has to be true or false.").arg(QLatin1String(name)));
        return {};
    }
    return value->get<bool>();
}

std::optional<double> JsonFields::number(const char* name, Need need)
{
    const json* value = find(name, need);
    if (!value)
        return {};
    if (!value->is_number()) {
        refuse(QString::fromLatin1(name), ApiWords::tr("\"%1\" has to be a number.").arg(QLatin1String(name)));
        return {};
    }
    return value->get<double>();
}

QStringList JsonFields::texts(const char* name, int most, Need need)
{
    const QString field = QString::fromLatin1(name);
    const json* value = find(name, need);
    if (!value)
        return {};
    if (!value->is_array()) {
        refuse(field, ApiWords::tr("\"%1\" has to be a list.").arg(field));
        return {};
    }
    if (value->size() > size_t(most)) {
        refuse(field, ApiWords::tr("\"%1\" may have up to %n entries.", nullptr, most).arg(field));
        return {};
    }
    QStringList texts;
    for (const json& text : *value) {
        if (!text.is_string())
            refuse(QStringLiteral("%1[%2]").arg(field).arg(texts.size()), ApiWords::tr("This has to be a text."));
        texts << (text.is_string() ? QString::fromStdString(text.get_ref<const std::string&>()) : QString());
    }
    return texts;
}

const json* JsonFields::array(const char* name)
{
    const json* value = find(name, Need::Required);
    if (!value || value->is_array())
        return value;
    refuse(QString::fromLatin1(name), ApiWords::tr("\"%1\" has to be a list.").arg(QLatin1String(name)));
    return nullptr;
}

const json* JsonFields::object(const char* name)
{
    const json* value = find(name, Need::Optional);
    if (!value || value->is_object())
        return value;
    refuse(QString::fromLatin1(name), ApiWords::tr("\"%1\" has to be an object.").arg(QLatin1String(name)));
    return nullptr;
}

Result<void> JsonFields::finish()
{
    if (m_object.is_object())
        for (auto field = m_object.begin(); field != m_object.end() && !m_error; ++field)
            if (!m_asked.contains(QByteArray::fromStdString(field.key())))
                refuse(
                    QString::fromStdString(field.key()).left(64),
                    ApiWords::tr("There is no field \"%1\" here.").arg(QString::fromStdString(field.key()).left(64)));
    return m_error ? Result<void>(*m_error) : Result<void>();
}

} // namespace outbound
