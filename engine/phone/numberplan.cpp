#include "engine/phone/numberplan.h"

#include <phonenumbers/phonemetadata.pb.h>

#include <bit>

namespace outbound
{

namespace
{

using i18n::phonenumbers::PhoneMetadata;
using i18n::phonenumbers::PhoneNumberDesc;
using Library = PhoneReading::Library;

/// The descriptions of a plan in the order in which the library asks them; the place of each is its bit.
enum Description { General, Premium, TollFree, SharedCost, Voip, Personal, Pager, Uan, Voicemail, FixedLine, Mobile };

constexpr std::array typeOfDescription = {Library::UNKNOWN,     Library::PREMIUM_RATE, Library::TOLL_FREE,
                                          Library::SHARED_COST, Library::VOIP,         Library::PERSONAL_NUMBER,
                                          Library::PAGER,       Library::UAN,          Library::VOICEMAIL,
                                          Library::FIXED_LINE,  Library::MOBILE};

std::array<const PhoneNumberDesc*, 11> descriptionsOf(const PhoneMetadata& metadata)
{
    return {&metadata.general_desc(), &metadata.premium_rate(),    &metadata.toll_free(), &metadata.shared_cost(),
            &metadata.voip(),         &metadata.personal_number(), &metadata.pager(),     &metadata.uan(),
            &metadata.voicemail(),    &metadata.fixed_line(),      &metadata.mobile()};
}

template <typename Lengths>
quint32 maskOf(const Lengths& lengths)
{
    quint32 mask = 0;
    for (int length : lengths)
        if (length >= 0 && length < 32)
            mask |= 1U << length;
    return mask;
}

bool has(quint32 lengths, std::size_t length)
{
    return length < 32 && (lengths >> length & 1);
}

bool isTransform(std::string_view rule)
{
    for (std::size_t i = 0; i < rule.size(); ++i)
        if (rule[i] == '$' && (++i == rule.size() || rule[i] < '1' || rule[i] > '8'))
            return false;
    return true;
}

/// Reads an expression where there is one; false when it can't be read.
bool readInto(std::optional<DigitPattern>& pattern, const std::string& expression)
{
    if (!expression.empty())
        pattern = DigitPattern::read(expression);
    return expression.empty() || pattern;
}

} // namespace

std::optional<NumberPlan> NumberPlan::read(const PhoneMetadata& metadata)
{
    NumberPlan plan;
    plan.m_region = metadata.id();
    plan.m_countryCode = metadata.country_code();
    plan.m_isMain = metadata.main_country_for_code();
    plan.m_writesZero = metadata.national_prefix() == "0" || metadata.national_prefix() == "0~"; // ~ is a pause
    plan.m_isMobileLikeFixed = metadata.same_mobile_and_fixed_line_pattern();
    plan.m_transform = metadata.national_prefix_transform_rule();
    plan.m_lengths = maskOf(metadata.general_desc().possible_length());
    plan.m_localLengths = maskOf(metadata.general_desc().possible_length_local_only());

    std::vector<DigitPattern> patterns;
    for (const PhoneNumberDesc* description : descriptionsOf(metadata)) {
        std::optional<DigitPattern> pattern;
        if (!readInto(pattern, description->national_number_pattern()))
            return std::nullopt;
        const bool anyLength = description->possible_length_size() == 0;
        plan.m_lengthsOf[patterns.size()] = !pattern ? 0 : anyLength ? ~0U : maskOf(description->possible_length());
        patterns.push_back(pattern.value_or(DigitPattern()));
    }
    std::optional<DigitPattern> leading;
    if (!plan.m_lengths || !isTransform(plan.m_transform) || !plan.m_lengthsOf[General] ||
        !readInto(plan.m_internationalPrefix, metadata.international_prefix()) ||
        !readInto(plan.m_nationalPrefix, metadata.national_prefix_for_parsing()) ||
        !readInto(leading, metadata.leading_digits()))
        return std::nullopt;
    plan.m_descriptions.emplace(patterns);
    if (leading)
        plan.m_leadingDigits.emplace(std::vector{*leading});

    for (const auto& metadataFormat : metadata.number_format()) {
        std::optional<NationalFormat> format = NationalFormat::read(metadataFormat);
        if (!format)
            return std::nullopt;
        plan.m_formats.push_back(std::move(*format));
    }
    return plan;
}

Library::ValidationResult NumberPlan::lengthOf(std::string_view significant) const
{
    const std::size_t length = significant.size();
    if (has(m_localLengths, length))
        return Library::IS_POSSIBLE_LOCAL_ONLY;
    if (has(m_lengths, length))
        return Library::IS_POSSIBLE;
    if (length < std::size_t(std::countr_zero(m_lengths)))
        return Library::TOO_SHORT;
    return length > std::size_t(std::bit_width(m_lengths)) - 1 ? Library::TOO_LONG : Library::INVALID_LENGTH;
}

Library::PhoneNumberType NumberPlan::typeOf(std::string_view significant) const
{
    const quint16 matched = m_descriptions->match(significant);
    const auto is = [&](Description description) {
        return (matched >> description & 1) && has(m_lengthsOf[description], significant.size());
    };
    if (!is(General))
        return Library::UNKNOWN;
    for (int description = Premium; description < FixedLine; ++description)
        if (is(Description(description)))
            return typeOfDescription[std::size_t(description)];
    if (is(FixedLine))
        return m_isMobileLikeFixed || is(Mobile) ? Library::FIXED_LINE_OR_MOBILE : Library::FIXED_LINE;
    return !m_isMobileLikeFixed && is(Mobile) ? Library::MOBILE : Library::UNKNOWN;
}

bool NumberPlan::isGeneral(std::string_view significant) const
{
    return m_descriptions->match(significant) >> General & 1;
}

bool NumberPlan::leads(std::string_view significant) const
{
    return m_leadingDigits && m_leadingDigits->matchesStart(significant);
}

std::optional<std::string_view> NumberPlan::afterInternationalPrefix(std::string_view digits) const
{
    const auto prefix = m_internationalPrefix ? m_internationalPrefix->atStartOf(digits) : std::nullopt;
    if (!prefix)
        return std::nullopt;
    const std::string_view rest = digits.substr(prefix->length);
    return rest.starts_with('0') ? std::nullopt : std::optional(rest); // no country code starts with 0
}

bool NumberPlan::stripNationalPrefix(std::string& digits) const
{
    const auto prefix = m_nationalPrefix && !digits.empty() ? m_nationalPrefix->atStartOf(digits) : std::nullopt;
    if (!prefix)
        return false;
    // The library asks for two groups first, the carrier and the part to keep, and for one where there is but one.
    const std::size_t kept = m_nationalPrefix->groupCount() >= 2 ? 1 : 0;
    std::string stripped;
    if (!m_transform.empty() && !prefix->groups[kept].empty()) {
        for (std::size_t i = 0; i < m_transform.size(); ++i) {
            if (m_transform[i] == '$')
                stripped += prefix->groups[std::size_t(m_transform[++i] - '1')];
            else
                stripped += m_transform[i];
        }
    }
    stripped += std::string_view(digits).substr(prefix->length);
    if (isGeneral(digits) && !isGeneral(stripped))
        return false;
    digits = std::move(stripped);
    return true;
}

std::optional<bool> NumberPlan::lacksZero(std::string_view significant) const
{
    using Zero = NationalFormat::Zero;
    for (const NationalFormat& format : m_formats) {
        if (!format.suits(significant))
            continue;
        if (format.zero() == Zero::Uncertain)
            return std::nullopt;
        if (format.zero() != Zero::Required)
            return false;
        std::string digits(significant);
        return !stripNationalPrefix(digits);
    }
    return false;
}

} // namespace outbound
