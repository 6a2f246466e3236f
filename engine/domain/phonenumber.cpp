#include "engine/domain/phonenumber.h"

#include "engine/domain/phonetext.h"

#include <QCoreApplication>
#include <QLocale>

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

struct Phones {
    Q_DECLARE_TR_FUNCTIONS(PhoneNumber)
};

const PhoneNumberUtil& library()
{
    return *PhoneNumberUtil::GetInstance();
}

PhoneJudgement refused(const QString& sentence)
{
    return {Verdict::Invalid, {}, sentence};
}

/// Numbers that the regulators keep for examples: known ranges, though metadata leave them out of what is in use.
/// Sources: Ofcom, "Numbers for use in TV and radio drama"; NANPA, 555-0100 to 555-0199.
bool isReservedForExamples(const QString& e164)
{
    if (e164.startsWith(u"+447700900") && e164.size() == 13)
        return true;
    return e164.startsWith(u"+1") && e164.size() == 12 && e164[2] >= u'2' && e164[5] == u'5' &&
           QStringView(e164).mid(5, 5) == u"55501";
}

/// One way to read the digits, as far as the library gets with it.
struct Reading {
    PhoneNumber number;
    bool parsed = false;
    PhoneNumberUtil::ErrorType error = PhoneNumberUtil::NOT_A_NUMBER;
    PhoneNumberUtil::ValidationResult length = PhoneNumberUtil::TOO_SHORT;
    PhoneNumberUtil::PhoneNumberType type = PhoneNumberUtil::UNKNOWN;
    Verdict verdict = Verdict::Invalid;
    QString e164;
};

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

Reading read(const QString& text, const std::string& region)
{
    Reading reading;
    reading.error = library().Parse(text.toStdString(), region, &reading.number);
    reading.parsed = reading.error == PhoneNumberUtil::NO_PARSING_ERROR;
    if (!reading.parsed)
        return reading;
    reading.length = library().IsPossibleNumberWithReason(reading.number);
    if (reading.length != PhoneNumberUtil::IS_POSSIBLE)
        return reading;
    std::string e164;
    library().Format(reading.number, PhoneNumberUtil::E164, &e164);
    reading.e164 = QString::fromStdString(e164);
    reading.type = library().GetNumberType(reading.number); // has a type exactly when IsValidNumber holds
    if (reading.type == PhoneNumberUtil::UNKNOWN && keptPrefix(reading.number)) {
        reading.length = PhoneNumberUtil::TOO_SHORT;
        return reading;
    }
    const bool known = reading.type != PhoneNumberUtil::UNKNOWN || isReservedForExamples(reading.e164);
    reading.verdict = known ? Verdict::Valid : Verdict::Possible;
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

QString countryName(const QString& region)
{
    if (region == u"GB")
        return Phones::tr("UK");
    return QLocale::territoryToString(QLocale::codeToTerritory(region));
}

QString whyImpossible(const Reading& reading, bool international)
{
    if (!reading.parsed && reading.error == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR)
        return international ? Phones::tr("No country has this code after the +.")
                             : Phones::tr("Add the country code, such as +44.");
    if (reading.error == PhoneNumberUtil::NOT_A_NUMBER)
        return Phones::tr("Not a phone number.");
    if (reading.error == PhoneNumberUtil::TOO_LONG_NSN || reading.length == PhoneNumberUtil::TOO_LONG)
        return Phones::tr("Too long for a phone number.");
    if (reading.parsed && reading.length == PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY)
        return Phones::tr("Too short; is the area code missing?");
    if (reading.parsed && reading.length == PhoneNumberUtil::INVALID_LENGTH)
        return Phones::tr("Not as long as its country's numbers are.");
    return Phones::tr("Too short for a phone number.");
}

QString whatToKnow(const Reading& reading)
{
    if (reading.verdict == Verdict::Possible)
        return Phones::tr("Not a range known to be in use; check it.");
    switch (reading.type) {
    case PhoneNumberUtil::FIXED_LINE:
        return Phones::tr("A landline; it may not receive texts.");
    case PhoneNumberUtil::TOLL_FREE:
    case PhoneNumberUtil::PREMIUM_RATE:
    case PhoneNumberUtil::SHARED_COST:
    case PhoneNumberUtil::UAN:
    case PhoneNumberUtil::PAGER:
    case PhoneNumberUtil::VOICEMAIL:
        return Phones::tr("A service number; it rarely takes texts.");
    default:
        return {};
    }
}

} // namespace

PhoneJudgement judgePhone(const QString& text, const QString& region)
{
    const QString clean = cleanedPhone(text);
    const QString digits = digitsOf(clean);
    if (clean.isEmpty())
        return refused(Phones::tr("No phone number in this row."));
    if (isScientific(clean))
        return refused(Phones::tr("Rounded. Format the column as text."));
    if (digits.isEmpty())
        return refused(Phones::tr("Not a phone number."));
    if (holdsSeveralPhones(clean))
        return refused(Phones::tr("More than one number; keep one a cell."));

    const std::string home = region.toUpper().toStdString();
    Reading best = read(clean, home);
    if (best.number.has_extension())
        return refused(Phones::tr("An extension can't be texted; remove it."));
    if (hasLetters(clean))
        return refused(Phones::tr("Has letters; write digits only."));

    const bool international = clean.indexOf(u'+') >= 0 && clean.indexOf(u'+') < clean.indexOf(digits[0]);
    bool lostPlus = false;
    if (best.verdict != Verdict::Valid && clean.contains(u"(0)"))
        improve(best, read(QString(clean).remove(QStringLiteral("(0)")), home));
    if (best.verdict != Verdict::Valid && digits.startsWith(u"00"))
        improve(best, read(u'+' + digits.mid(2), home));
    if (best.verdict == Verdict::Invalid && !international && !digits.startsWith(u'0')) {
        improve(best, readWithoutPlus(digits));
        lostPlus = best.verdict != Verdict::Invalid;
    }
    if (best.verdict == Verdict::Invalid)
        return refused(whyImpossible(best, international));

    QString sentence = whatToKnow(best);
    if (sentence.isEmpty() && lostPlus)
        sentence = Phones::tr("Read with a + before it: +%1 …").arg(best.number.country_code());
    if (sentence.isEmpty() && !international && lostLeadingZero(best, digits, home))
        sentence = Phones::tr("The leading 0 was lost; read as %1.").arg(countryName(region.toUpper()));
    return {best.verdict, best.e164, sentence};
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

bool isE164(const QString& text)
{
    constexpr qsizetype shortest = 7;
    constexpr qsizetype longest = 15;
    const QStringView digits = QStringView(text).mid(1);
    return text.startsWith(u'+') && digits.size() >= shortest && digits.size() <= longest && digits[0] != u'0' &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace outbound
