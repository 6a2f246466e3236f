#include "engine/api/jsontext.h"

#include "engine/api/apiwords.h"

#include <vector>

namespace outbound
{

namespace
{

using nlohmann::json;

/// Builds the value as it is read, and stops at the first thing it doesn't accept.
class Builder
{
public:
    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(json::number_integer_t value) { return add(value); }
    bool number_unsigned(json::number_unsigned_t value) { return add(value); }
    bool number_float(json::number_float_t value, const std::string&) { return add(value); }
    bool string(std::string& value) { return isText(value) && add(std::move(value)); }
    bool binary(json::binary_t&) { return false; }
    bool start_object(size_t) { return open(json::object()); }
    bool end_object() { return close(); }
    bool start_array(size_t) { return open(json::array()); }
    bool end_array() { return close(); }

    bool key(std::string& name)
    {
        m_place = nullptr;
        if (!isText(name))
            return false;
        const auto [place, isNew] = m_open.back()->get_ref<json::object_t&>().try_emplace(std::move(name));
        m_place = &place->second;
        if (isNew)
            return true;
        return refuse(ApiWords::tr("The field \"%1\" is there twice.").arg(QString::fromStdString(place->first)));
    }

    bool parse_error(size_t position, const std::string&, const json::exception&)
    {
        return refuse(ApiWords::tr("The body is not JSON: look at byte %1.").arg(position));
    }

    json root;
    QString trouble;
    QString field; ///< that it is about; null when it is about none

private:
    template <typename Value>
    bool add(Value&& value)
    {
        put(std::forward<Value>(value));
        return true;
    }

    json* put(json value)
    {
        json* place = &root;
        if (!m_open.empty() && m_open.back()->is_array()) {
            m_open.back()->push_back(nullptr);
            place = &m_open.back()->back();
        } else if (!m_open.empty()) {
            place = m_place;
        }
        *place = std::move(value);
        return place;
    }

    bool open(json empty)
    {
        if (m_open.size() == size_t(deepestJson))
            return refuse(ApiWords::tr("The body is nested more than %1 deep.").arg(deepestJson));
        m_open.push_back(put(std::move(empty)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    bool isText(const std::string& text)
    {
        return text.find('\0') == std::string::npos || refuse(ApiWords::tr("A text has a NUL character in it."));
    }

    bool refuse(const QString& sentence)
    {
        trouble = sentence;
        field = path();
        return false;
    }

    /// Where it is being read: `recipients[17].phone`.
    QString path() const
    {
        QString path;
        for (size_t i = 0; i < m_open.size(); ++i) {
            const json* within = i + 1 < m_open.size() ? m_open[i + 1] : m_place;
            if (m_open[i]->is_array()) {
                path += QStringLiteral("[%1]").arg(m_open[i]->size() - (i + 1 < m_open.size() ? 1 : 0));
                continue;
            }
            for (const auto& [name, value] : m_open[i]->get_ref<const json::object_t&>())
                if (&value == within)
                    path += (path.isEmpty() ? QString() : QStringLiteral(".")) + QString::fromStdString(name);
        }
        return path;
    }

    std::vector<json*> m_open; ///< an element grows only while nothing within it is open, so these stay where they are
    json* m_place = nullptr;   ///< of the value whose name was read
};

} // namespace

Result<json> readJson(const QByteArray& text)
{
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0) // which the parser takes for the end
        return Error{ErrorCode::InvalidRequest, ApiWords::tr("The body is not JSON: look at byte %1.").arg(nul + 1)};
    Builder builder;
    if (!json::sax_parse(text.cbegin(), text.cend(), &builder))
        return Error{ErrorCode::InvalidRequest, builder.trouble, builder.field};
    return std::move(builder.root);
}

} // namespace outbound
