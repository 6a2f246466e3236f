#include "engine/phone/numberplans.h"

#include <phonenumbers/phonemetadata.pb.h>

#include <algorithm>

namespace i18n::phonenumbers
{
// The library's compiled-in metadata, exported by it though in none of its installed headers.
int metadata_size();
const void* metadata_get();
} // namespace i18n::phonenumbers

namespace outbound
{

namespace
{

using Library = PhoneReading::Library;

constexpr std::size_t shortestNumber = 2; // the library's kMinLengthForNsn
constexpr std::size_t longestNumber = 17; // and kMaxLengthForNsn
constexpr std::size_t longestCountryCode = 3;

quint64 valueOf(std::string_view digits, quint64 before)
{
    for (char c : digits)
        before = before * 10 + quint64(c - '0');
    return before;
}

} // namespace

const NumberPlans* NumberPlans::shared()
{
    static const auto plans = [] {
        auto made = std::make_unique<NumberPlans>();
        return made->load() ? std::move(made) : nullptr;
    }();
    return plans.get();
}

bool NumberPlans::load()
{
    i18n::phonenumbers::PhoneMetadataCollection collection;
    if (!collection.ParseFromArray(i18n::phonenumbers::metadata_get(), i18n::phonenumbers::metadata_size()))
        return false;
    for (const auto& metadata : collection.metadata()) {
        std::optional<NumberPlan> plan = NumberPlan::read(metadata);
        if (!plan || plan->countryCode() < 1 || plan->countryCode() > 999)
            return false;
        m_plans.push_back(std::move(*plan));
    }
    m_countries.resize(1000);
    for (const NumberPlan& plan : m_plans) {
        Country& country = m_countries[std::size_t(plan.countryCode())];
        country.insert(plan.isMain() ? country.begin() : country.end(), &plan);
        if (plan.region() != "001")
            m_regions.emplace(plan.region(), &plan);
    }
    return true;
}

const NumberPlan* NumberPlans::planOf(const std::string& region) const
{
    const auto found = m_regions.find(region);
    return found == m_regions.end() ? nullptr : found->second;
}

NumberPlans::Error NumberPlans::takeCountryCode(std::string& number, const Country*& country) const
{
    if (number.size() <= shortestNumber)
        return Library::TOO_SHORT_AFTER_IDD;
    if (number.front() == '0')
        return Library::INVALID_COUNTRY_CODE_ERROR;
    for (std::size_t length = 1; length <= longestCountryCode; ++length) {
        const Country& candidate = m_countries[valueOf(std::string_view(number).substr(0, length), 0)];
        if (candidate.empty())
            continue;
        country = &candidate;
        number.erase(0, length);
        return Library::NO_PARSING_ERROR;
    }
    return Library::INVALID_COUNTRY_CODE_ERROR;
}

NumberPlans::Error NumberPlans::takeHomeCode(std::string& number, const NumberPlan* home, const Country*& country) const
{
    if (!home)
        return Library::INVALID_COUNTRY_CODE_ERROR;
    if (const auto rest = home->afterInternationalPrefix(number)) {
        number = std::string(*rest);
        return takeCountryCode(number, country);
    }
    // The country code without a +, where the number makes more sense without it.
    const std::string code = std::to_string(home->countryCode());
    if (!number.starts_with(code))
        return Library::NO_PARSING_ERROR;
    std::string rest = number.substr(code.size());
    home->stripNationalPrefix(rest);
    if ((!home->isGeneral(number) && home->isGeneral(rest)) || home->lengthOf(number) == Library::TOO_LONG) {
        number = std::move(rest);
        country = &countryOf(*home);
    }
    return Library::NO_PARSING_ERROR;
}

NumberPlans::Reading NumberPlans::read(bool plus, std::string_view digits, const NumberPlan* home) const
{
    Reading reading;
    std::string number(digits);
    const Country* country = nullptr;
    reading.error = plus ? takeCountryCode(number, country) : takeHomeCode(number, home, country);
    if (plus && reading.error == Library::INVALID_COUNTRY_CODE_ERROR) {
        takeHomeCode(number, home, country); // as though the + were a slip
        if (country)
            reading.error = Library::NO_PARSING_ERROR;
    }
    if (!reading.isParsed())
        return reading;

    reading.isNational = !country;
    const NumberPlan& plan = country ? *country->front() : *home;
    country = &countryOf(plan);
    if (number.size() >= shortestNumber) {
        std::string stripped = number;
        plan.stripNationalPrefix(stripped);
        const Library::ValidationResult length = plan.lengthOf(stripped);
        if (length == Library::IS_POSSIBLE || length == Library::TOO_LONG)
            number = std::move(stripped);
    }
    if (number.size() < shortestNumber || number.size() > longestNumber) {
        reading.error = number.size() < shortestNumber ? Library::TOO_SHORT_NSN : Library::TOO_LONG_NSN;
        return reading;
    }

    const NumberPlan& main = *country->front();
    reading.significant = std::move(number);
    reading.length = main.lengthOf(reading.significant);
    if (reading.length != Library::IS_POSSIBLE)
        return reading;
    reading.digits = valueOf(reading.significant, quint64(main.countryCode()));
    reading.type = typeIn(*country, reading.significant);
    reading.settle(reading.significant.front() == '0' && main.writesZero());
    return reading;
}

Library::PhoneNumberType NumberPlans::typeIn(const Country& country, std::string_view significant)
{
    if (country.size() == 1)
        return country.front()->typeOf(significant);
    for (const NumberPlan* plan : country) {
        if (plan->hasLeadingDigits() && !plan->leads(significant))
            continue;
        const Library::PhoneNumberType type = plan->typeOf(significant);
        if (plan->hasLeadingDigits() || type != Library::UNKNOWN)
            return type;
    }
    return Library::UNKNOWN;
}

std::optional<bool> NumberPlans::lostZero(const Reading& reading, const NumberPlan& home) const
{
    return countryOf(home).front()->lacksZero(reading.significant);
}

} // namespace outbound
