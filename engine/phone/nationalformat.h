#pragma once

#include "engine/phone/digitautomaton.h"

namespace i18n::phonenumbers
{
class NumberFormat;
}

namespace outbound
{

/// How a country writes some of its numbers at home, as far as the 0 before them is concerned.
class NationalFormat
{
public:
    enum class Zero : quint8 {
        Never,     ///< the digits are not written with just a 0 before them
        Optional,  ///< they are, yet people may leave it out
        Required,  ///< they are, and it belongs there
        Uncertain, ///< digits are added or moved
    };

    static std::optional<NationalFormat> read(const i18n::phonenumbers::NumberFormat& format);

    bool suits(std::string_view significant) const;
    Zero zero() const { return m_zero; }

private:
    std::optional<DigitAutomaton> m_leading;
    DigitAutomaton m_whole;
    Zero m_zero;

    NationalFormat(std::optional<DigitAutomaton> leading, DigitAutomaton whole, Zero zero);
};

} // namespace outbound
