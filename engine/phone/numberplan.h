#pragma once

#include "engine/phone/nationalformat.h"
#include "engine/phone/phonereading.h"

namespace i18n::phonenumbers
{
class PhoneMetadata;
}

namespace outbound
{

/// The numbering plan of one region, or of a network without a region such as +800, from libphonenumber's metadata.
/// Its answers are the library's own. Digits are ASCII; `significant` is a national number without prefixes.
class NumberPlan
{
public:
    using Library = PhoneReading::Library;

    /// Nothing when the metadata say something that the plan doesn't know.
    static std::optional<NumberPlan> read(const i18n::phonenumbers::PhoneMetadata& metadata);

    const std::string& region() const { return m_region; } ///< `001` without one
    int countryCode() const { return m_countryCode; }
    bool isMain() const { return m_isMain; }         ///< of the regions that share its country code
    bool writesZero() const { return m_writesZero; } ///< 0 is its national prefix

    Library::ValidationResult lengthOf(std::string_view significant) const;
    Library::PhoneNumberType typeOf(std::string_view significant) const;
    bool isGeneral(std::string_view significant) const; ///< has the general shape of its numbers

    bool hasLeadingDigits() const { return m_leadingDigits.has_value(); }
    bool leads(std::string_view significant) const; ///< starts with the digits that are the region's own

    /// The digits after the region's international prefix; nothing without one.
    std::optional<std::string_view> afterInternationalPrefix(std::string_view digits) const;

    /// Takes the national prefix off the digits, or does what the region's rule says instead; false when there is none.
    bool stripNationalPrefix(std::string& digits) const;

    /// Whether significant digits, written just so, lack the 0; nothing when that isn't certain.
    std::optional<bool> lacksZero(std::string_view significant) const;

private:
    NumberPlan() = default;

    static constexpr std::size_t descriptionCount = 11;

    std::string m_region;
    int m_countryCode = 0;
    bool m_isMain = false;
    bool m_writesZero = false;
    bool m_isMobileLikeFixed = false;
    quint32 m_lengths = 0;      ///< a bit for each length
    quint32 m_localLengths = 0; ///< without the area code
    std::array<quint32, descriptionCount> m_lengthsOf{};
    std::optional<DigitAutomaton> m_descriptions;
    std::optional<DigitAutomaton> m_leadingDigits;
    std::optional<DigitPattern> m_internationalPrefix;
    std::optional<DigitPattern> m_nationalPrefix;
    std::string m_transform;
    std::vector<NationalFormat> m_formats;
};

} // namespace outbound
