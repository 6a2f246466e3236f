#include "engine/phone/phonereading.h"

namespace outbound
{

using Verdict = PhoneJudgement::Verdict;

void PhoneReading::settle(bool keptPrefix)
{
    constexpr quint64 shortestE164 = 1'000'000;           // seven digits
    constexpr quint64 beyondE164 = 1'000'000'000'000'000; // sixteen: some countries have longer numbers at home
    if ((type == Library::UNKNOWN && keptPrefix) || digits < shortestE164)
        length = Library::TOO_SHORT;
    else if (digits >= beyondE164)
        length = Library::TOO_LONG;
    else
        verdict = type != Library::UNKNOWN || isReservedForExamples(digits) ? Verdict::Valid : Verdict::Possible;
}

PhoneIssue PhoneReading::whyImpossible(bool international) const
{
    if (error == Library::INVALID_COUNTRY_CODE_ERROR)
        return international ? PhoneIssue::UnknownCountry : PhoneIssue::CountryMissing;
    if (error == Library::NOT_A_NUMBER)
        return PhoneIssue::NotAPhone;
    if (error == Library::TOO_LONG_NSN || length == Library::TOO_LONG)
        return PhoneIssue::TooLong;
    if (isParsed() && length == Library::IS_POSSIBLE_LOCAL_ONLY)
        return PhoneIssue::AreaMissing;
    if (isParsed() && length == Library::INVALID_LENGTH)
        return PhoneIssue::WrongLength;
    return PhoneIssue::TooShort;
}

PhoneIssue PhoneReading::whatToKnow() const
{
    if (verdict == Verdict::Possible)
        return PhoneIssue::UnknownRange;
    switch (type) {
    case Library::FIXED_LINE:
        return PhoneIssue::Landline;
    case Library::TOLL_FREE:
    case Library::PREMIUM_RATE:
    case Library::SHARED_COST:
    case Library::UAN:
    case Library::PAGER:
    case Library::VOICEMAIL:
        return PhoneIssue::Service;
    default:
        return PhoneIssue::None;
    }
}

} // namespace outbound
