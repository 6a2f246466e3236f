#pragma once

#include "engine/phone/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace outbound
{

/// One way to read the digits of a cell, as far as libphonenumber gets with it.
struct PhoneReading {
    using Library = i18n::phonenumbers::PhoneNumberUtil;

    Library::ErrorType error = Library::NOT_A_NUMBER;
    Library::ValidationResult length = Library::TOO_SHORT;
    Library::PhoneNumberType type = Library::UNKNOWN;
    PhoneJudgement::Verdict verdict = PhoneJudgement::Verdict::Invalid;
    quint64 digits = 0;

    bool isParsed() const { return error == Library::NO_PARSING_ERROR; }

    /// Settles the verdict of a number as long as its country's.
    /// @param keptPrefix the library took the national prefix for a digit of the number, as the rest was too short
    void settle(bool keptPrefix);

    PhoneIssue whyImpossible(bool international) const;
    PhoneIssue whatToKnow() const;
};

} // namespace outbound
