#pragma once

#include "engine/phone/phoneissue.h"

#include <QString>

namespace outbound
{

/// What a text means as a phone number.
struct PhoneJudgement {
    enum class Verdict : quint8 {
        Valid,    ///< possible and in a range that is in use
        Possible, ///< right length, but the range is unknown to the library's (aging) metadata
        Invalid,  ///< not a phone number that can be dialled
    };
    Verdict verdict = Verdict::Invalid;
    PhoneIssue issue = PhoneIssue::None;
    /// The number in E.164 without its +, `447700900123`; 0 without one. A number written with an explicit + and 7 to
    /// 15 digits has them even when it is Invalid: metadata age, so the operator may insist.
    quint64 digits = 0;

    bool operator==(const PhoneJudgement&) const = default;
};

/// Reads a number as people write it: national or international, with blanks, dashes, brackets, a leading 00,
/// full-width digits, invisible characters. Judged by libphonenumber, some 20 µs; PhoneJudge is quicker for many.
/// @param region ISO 3166 code that national numbers are read in, such as `GB`
PhoneJudgement judgePhone(const QString& text, const QString& region);

QString e164(quint64 digits);             ///< 447700900123 → `+447700900123`; empty for 0
quint64 phoneDigits(const QString& e164); ///< and back; 0 when it isn't E.164

/// `+447700900123` → `+44 7700 900123`; what can't be parsed is given back as it is.
QString spacedPhone(const QString& e164);

/// ISO 3166 code of the country a number belongs to; empty when that is not known.
QString regionOf(const QString& e164);

/// The same, and where the number alone doesn't tell the main country of its code.
QString likelyRegionOf(const QString& e164);

/// Numbers that the regulators keep for examples: known ranges, though metadata leave them out of what is in use.
/// Sources: Ofcom, "Numbers for use in TV and radio drama"; NANPA, 555-0100 to 555-0199.
bool isReservedForExamples(quint64 digits);

/// Whether the text is `+` and 7 to 15 digits, the shape E.164 asks for.
bool isE164(const QString& text);

} // namespace outbound
