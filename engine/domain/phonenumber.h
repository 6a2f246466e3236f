#pragma once

#include <QString>

namespace outbound
{

/// What a cell means as a phone number, judged by libphonenumber.
struct PhoneJudgement {
    enum class Verdict {
        Valid,    ///< possible and in a range that is in use
        Possible, ///< right length, but the range is unknown to the library's (aging) metadata
        Invalid,  ///< not a phone number that can be dialled
    };
    Verdict verdict = Verdict::Invalid;
    QString e164;     ///< empty when invalid
    QString sentence; ///< what is wrong or doubtful and what to do about it; empty when all is well
};

/// Reads a number as people write it: national or international, with blanks, dashes, brackets, a leading 00,
/// full-width digits, invisible characters.
/// @param region ISO 3166 code that national numbers are read in, such as `GB`
PhoneJudgement judgePhone(const QString& text, const QString& region);

/// `+447700900123` → `+44 7700 900123`; what can't be parsed is given back as it is.
QString spacedPhone(const QString& e164);

/// Whether the text is `+` and 7 to 15 digits, the shape E.164 asks for.
bool isE164(const QString& text);

} // namespace outbound
