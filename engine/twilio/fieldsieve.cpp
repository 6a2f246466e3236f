#include "engine/twilio/fieldsieve.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace outbound
{

using nlohmann::json;

static bool isRead(std::string_view name)
{
    static constexpr std::array<std::string_view, 23> names{"body",
                                                            "capabilities",
                                                            "code",
                                                            "current_price",
                                                            "date_created",
                                                            "error_code",
                                                            "error_message",
                                                            "friendly_name",
                                                            "from",
                                                            "incoming_phone_numbers",
                                                            "iso_country",
                                                            "message",
                                                            "messages",
                                                            "next_page_uri",
                                                            "number_type",
                                                            "outbound_sms_prices",
                                                            "phone_number",
                                                            "price_unit",
                                                            "prices",
                                                            "sid",
                                                            "sms",
                                                            "status",
                                                            "to"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool FieldSieve::key(string_t& name)
{
    if (m_skipped > 0)
        return true;
    m_keepsNext = isRead(name);
    if (m_keepsNext)
        m_name = name;
    return true;
}

/// A double would not say what stands there.
bool FieldSieve::number_float(number_float_t value, const string_t& written)
{
    return m_name == "current_price" ? add(written) : add(value);
}

json* FieldSieve::place(json value)
{
    if (m_open.empty()) {
        m_document = std::move(value);
        return &m_document;
    }
    json& parent = *m_open.back();
    if (parent.is_object())
        return &(parent[m_name] = std::move(value));
    parent.push_back(std::move(value));
    return &parent.back();
}

bool FieldSieve::open(json::value_t kind)
{
    if (isKept())
        m_open.push_back(place(kind));
    else
        ++m_skipped;
    return true;
}

bool FieldSieve::close()
{
    if (m_skipped > 0)
        --m_skipped;
    else
        m_open.pop_back();
    m_keepsNext = true; // in an array; an object's next key decides
    return true;
}

bool FieldSieve::parse_error(size_t, const std::string&, const nlohmann::detail::exception&)
{
    m_document = json::value_t::discarded;
    return false;
}

} // namespace outbound
