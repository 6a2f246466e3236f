#pragma once

#include <QString>

namespace outbound
{

/// What is wrong or doubtful about a text read as a phone number.
enum class PhoneIssue : quint8 {
    None,
    // refused
    Missing,        ///< nothing in the cell
    NotAPhone,      ///< no digits, or no number at all
    Rounded,        ///< 4.47701E+11: the spreadsheet lost the digits
    Several,        ///< more than one number in the cell
    Extension,      ///< +1 415 555 0100 x12
    Letters,        ///< 07700 9OO123
    UnknownCountry, ///< no country has the code after the +
    CountryMissing, ///< can't be read without a country code
    TooLong,
    TooShort,
    AreaMissing, ///< a local number without its area code
    WrongLength, ///< between the lengths its country uses
    // to know
    UnknownRange, ///< the right length, but not a range known to be in use
    Landline,
    Service,   ///< toll-free, premium, pager …
    PlusAdded, ///< a foreign number whose + was lost
    ZeroAdded, ///< a national number whose leading 0 was lost
};

/// Whether it keeps a text from being a number; otherwise it is only worth knowing.
constexpr bool refuses(PhoneIssue issue)
{
    return issue >= PhoneIssue::Missing && issue <= PhoneIssue::WrongLength;
}

QString toString(PhoneIssue issue); ///< the word for scripts: `phone_rounded`; empty for None

/// What is wrong or doubtful and what to do about it; empty for None.
/// @param digits of the judgement, @param region it was read in
QString sentenceFor(PhoneIssue issue, quint64 digits, const QString& region);

} // namespace outbound
