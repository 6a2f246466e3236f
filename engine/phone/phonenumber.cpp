#include "engine/phone/phonenumber.h"

#include "engine/phone/phonereading.h"
#include "engine/phone/phonetext.h"

#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace outbound
{

namespace
{

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;
using Verdict = PhoneJudgement::Verdict;

const PhoneNumberUtil& library()
{
    return *PhoneNumberUtil::GetInstance();
}

PhoneJudgement refused(PhoneIssue issue, quint64 digits = 0)
{
    return {Verdict::Invalid, issue, digits};
}

/// The library keeps a leading 0 when the rest is too short to be a number, as if all countries were Italy.
bool keptPrefix(const PhoneNumber& number)
{
    if (!number.italian_leading_zero())
        return false;
    std::string region;
    std::string prefix;
    library().GetRegionCodeForCountryCode(number.country_code(), &region);
    library().GetNddPrefixForRegion(region, true, &prefix);
    return prefix == "0";
}

struct Reading : PhoneReading {
    PhoneNumber number;
};

Reading read(const QString& text, const std::string& region)
{
    Reading reading;
    reading.error = library().Parse(text.toStdString(), region, &reading.number);
    if (!reading.isParsed())
        return reading;
    reading.length = library().IsPossibleNumberWithReason(reading.number);
    if (reading.length != PhoneNumberUtil::IS_POSSIBLE)
        return reading;
    std::string plusAndDigits;
    library().Format(reading.number, PhoneNumberUtil::E164, &plusAndDigits);
    reading.digits = QString::fromStdString(plusAndDigits).mid(1).toULongLong();
    reading.type = library().GetNumberType(reading.number); // has a type exactly when IsValidNumber holds
    reading.settle(keptPrefix(reading.number));
    return reading;
}

/// Takes the other reading where it gets further.
void improve(Reading& best, const Reading& other)
{
    if (other.verdict < best.verdict)
        best = other;
}

/// A foreign number whose + was eaten by a spreadsheet; only a range in use is proof enough.
Reading readWithoutPlus(const QString& digits)
{
    Reading reading = read(u'+' + digits, "ZZ");
    if (reading.verdict != Verdict::Valid)
        reading.verdict = Verdict::Invalid;
    return reading;
}

/// Whether a national number came without the 0 that its country writes before it.
bool lostLeadingZero(const Reading& reading, const QString& digits, const std::string& region)
{
    std::string significant;
    library().GetNationalSignificantNumber(reading.number, &significant);
    if (digits != QString::fromStdString(significant))
        return false;
    std::string national;
    library().Format(reading.number, PhoneNumberUtil::NATIONAL, &national);
    if (digitsOf(QString::fromStdString(national)) != u'0' + digits)
        return false;
    // Where the 0 may be left out, as in India, the matcher is content without it.
    return !PhoneNumberMatcher(library(), digits.toStdString(), region, PhoneNumberMatcher::VALID, 1).HasNext();
}

/// Digits and blanks only. Who sets dashes or brackets groups a number of his own country.
bool isBare(const QString& clean)
{
    return std::all_of(clean.begin(), clean.end(), [](QChar c) { return c == u' ' || (c >= u'0' && c <= u'9'); });
}

/// The number as it was written, for the operator who knows better.
quint64 asWritten(const QString& clean)
{
    return phoneDigits(u'+' + digitsOf(QString(clean).remove(QStringLiteral("(0)"))));
}

} // namespace

PhoneJudgement judgePhone(const QString& text, const QString& region)
{
    constexpr qsizetype longestCell = 100; ///< no number is; the library's time grows with the square of it
    const QString clean = cleanedPhone(text);
    const QString digits = digitsOf(clean);
    if (clean.isEmpty())
        return refused(PhoneIssue::Missing);
    if (isScientific(clean))
        return refused(PhoneIssue::Rounded);
    if (digits.isEmpty())
        return refused(PhoneIssue::NotAPhone);
    if (holdsSeveralPhones(clean) || (text.contains(u'\n') && holdsSeveralPhones(text)))
        return refused(PhoneIssue::Several);

    if (clean.size() > longestCell)
        return refused(hasLetters(clean) ? PhoneIssue::Letters : PhoneIssue::TooLong);

    const std::string home = region.toUpper().toStdString();
    Reading best = read(clean, home);
    if (best.number.has_extension())
        return refused(PhoneIssue::Extension);
    if (hasLetters(clean))
        return refused(PhoneIssue::Letters);

    const bool international = clean.indexOf(u'+') >= 0 && clean.indexOf(u'+') < clean.indexOf(digits[0]);
    bool lostPlus = false;
    if (best.verdict != Verdict::Valid && clean.contains(u"(0)"))
        improve(best, read(QString(clean).remove(QStringLiteral("(0)")), home));
    if (best.verdict != Verdict::Valid && digits.startsWith(u"00"))
        improve(best, read(u'+' + digits.mid(2), home));
    if (best.verdict == Verdict::Invalid && !international && isBare(clean) && !digits.startsWith(u'0')) {
        improve(best, readWithoutPlus(digits));
        lostPlus = best.verdict != Verdict::Invalid;
    }
    if (best.verdict == Verdict::Invalid)
        return refused(best.whyImpossible(international), international ? asWritten(clean) : 0);

    PhoneIssue issue = best.whatToKnow();
    if (issue == PhoneIssue::None && lostPlus)
        issue = PhoneIssue::PlusAdded;
    if (issue == PhoneIssue::None && !international && lostLeadingZero(best, digits, home))
        issue = PhoneIssue::ZeroAdded;
    return {best.verdict, issue, best.digits};
}

QString e164(quint64 digits)
{
    return digits ? u'+' + QString::number(digits) : QString();
}

quint64 phoneDigits(const QString& e164)
{
    return isE164(e164) ? QStringView(e164).mid(1).toULongLong() : 0;
}

QString spacedPhone(const QString& e164)
{
    PhoneNumber number;
    if (!isE164(e164) || library().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string spaced;
    library().Format(number, PhoneNumberUtil::INTERNATIONAL, &spaced);
    return QString::fromStdString(spaced).replace(u'-', u' ');
}

bool isReservedForExamples(quint64 digits)
{
    if (digits / 1000 == 447'700'900)
        return true;
    return digits / 10'000'000'000 == 1 && digits % 10'000'000 / 100 == 555'01 &&
           digits % 10'000'000'000 >= 2'000'000'000;
}

bool isE164(const QString& text)
{
    constexpr qsizetype shortest = 7;
    constexpr qsizetype longest = 15;
    const QStringView digits = QStringView(text).mid(1);
    return text.startsWith(u'+') && digits.size() >= shortest && digits.size() <= longest && digits[0] != u'0' &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

static QString country(const std::string& region)
{
    return region.size() == 2 && region != "ZZ" ? QString::fromStdString(region) : QString();
}

QString regionOf(const QString& e164)
{
    i18n::phonenumbers::PhoneNumber number;
    std::string region;
    if (library().Parse(e164.toStdString(), "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR)
        library().GetRegionCodeForNumber(number, &region);
    return country(region);
}

QString likelyRegionOf(const QString& e164)
{
    const QString certain = regionOf(e164);
    i18n::phonenumbers::PhoneNumber number;
    std::string region;
    if (certain.isEmpty() && library().Parse(e164.toStdString(), "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR)
        library().GetRegionCodeForCountryCode(number.country_code(), &region);
    return certain.isEmpty() ? country(region) : certain;
}

} // namespace outbound
