#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace outbound
{

/// Makes a JSON document of only those fields of Twilio's answers that somebody reads: most of an answer is left out,
/// and lists of a thousand messages come often. Prices stay as they are written. A parser event by event, as nlohmann's
/// SAX interface has it.
class FieldSieve : public nlohmann::json_sax<nlohmann::json>
{
public:
    nlohmann::json take() { return std::move(m_document); } ///< discarded when it was not JSON

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t& written) override;
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t& value) override { return add(std::move(value)); }
    bool start_object(size_t) override { return open(nlohmann::json::value_t::object); }
    bool start_array(size_t) override { return open(nlohmann::json::value_t::array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override;
    bool parse_error(size_t, const std::string&, const nlohmann::detail::exception&) override;

private:
    template <typename Value>
    bool add(Value&& value)
    {
        if (isKept())
            place(std::forward<Value>(value));
        return true;
    }
    bool isKept() const { return m_skipped == 0 && m_keepsNext; }
    nlohmann::json* place(nlohmann::json value);
    bool open(nlohmann::json::value_t kind);
    bool close();

    nlohmann::json m_document = nlohmann::json::value_t::discarded;
    std::vector<nlohmann::json*> m_open; ///< objects and arrays, the innermost last
    std::string m_name;                  ///< of the next value, in an object
    bool m_keepsNext = true;
    int m_skipped = 0; ///< objects and arrays open within what is left out
};

} // namespace outbound
