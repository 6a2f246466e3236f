#pragma once

#include "engine/phone/numberplan.h"

#include <map>

namespace outbound
{

/// The numbering plans of the world, as the installed libphonenumber has them, and its way of reading a number by them.
/// Made once, never changed: any thread may ask.
class NumberPlans
{
public:
    /// A reading, and what it was read as.
    struct Reading : PhoneReading {
        std::string significant;
        bool isNational = false; ///< without a country code or an international prefix
    };

    static const NumberPlans* shared(); ///< null when the library's metadata have something new in them

    NumberPlans() = default; ///< of nowhere
    NumberPlans(const NumberPlans&) = delete;

    const NumberPlan* planOf(const std::string& region) const; ///< null when there is no such region

    /// What the library's Parse, IsPossibleNumberWithReason and GetNumberType say together.
    /// @param digits 3 to 17 of them, ASCII @param home null for nowhere, where only `+` will do
    Reading read(bool plus, std::string_view digits, const NumberPlan* home) const;

    /// Whether a number with national digits was written without the 0 that its country puts before it; nothing when
    /// that isn't certain.
    std::optional<bool> lostZero(const Reading& reading, const NumberPlan& home) const;

private:
    using Country = std::vector<const NumberPlan*>; ///< the regions of one country code, the main one first
    using Error = PhoneReading::Library::ErrorType;

    std::vector<NumberPlan> m_plans;
    std::vector<Country> m_countries; ///< by country code; empty where there is none
    std::map<std::string, const NumberPlan*> m_regions;

    bool load();
    const Country& countryOf(const NumberPlan& plan) const { return m_countries[std::size_t(plan.countryCode())]; }
    Error takeCountryCode(std::string& number, const Country*& country) const;
    Error takeHomeCode(std::string& number, const NumberPlan* home, const Country*& country) const;
    static PhoneReading::Library::PhoneNumberType typeIn(const Country& country, std::string_view significant);
};

} // namespace outbound
