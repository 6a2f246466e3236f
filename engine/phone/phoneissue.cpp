#include "engine/phone/phoneissue.h"

#include "engine/phone/regionname.h"

#include <QCoreApplication>

#include <phonenumbers/phonenumberutil.h>

namespace outbound
{

namespace
{

struct Phones {
    Q_DECLARE_TR_FUNCTIONS(PhoneNumber)
};

int countryCode(quint64 digits)
{
    i18n::phonenumbers::PhoneNumber number;
    i18n::phonenumbers::PhoneNumberUtil::GetInstance()->Parse('+' + std::to_string(digits), "ZZ", &number);
    return number.country_code();
}

} // namespace

QString toString(PhoneIssue issue)
{
    switch (issue) {
    case PhoneIssue::None:
        return {};
    case PhoneIssue::Missing:
        return QStringLiteral("phone_missing");
    case PhoneIssue::NotAPhone:
        return QStringLiteral("phone_not_a_number");
    case PhoneIssue::Rounded:
        return QStringLiteral("phone_rounded");
    case PhoneIssue::Several:
        return QStringLiteral("phone_several");
    case PhoneIssue::Extension:
        return QStringLiteral("phone_extension");
    case PhoneIssue::Letters:
        return QStringLiteral("phone_letters");
    case PhoneIssue::UnknownCountry:
        return QStringLiteral("phone_unknown_country");
    case PhoneIssue::CountryMissing:
        return QStringLiteral("phone_country_missing");
    case PhoneIssue::TooLong:
        return QStringLiteral("phone_too_long");
    case PhoneIssue::TooShort:
        return QStringLiteral("phone_too_short");
    case PhoneIssue::AreaMissing:
        return QStringLiteral("phone_area_missing");
    case PhoneIssue::WrongLength:
        return QStringLiteral("phone_wrong_length");
    case PhoneIssue::UnknownRange:
        return QStringLiteral("phone_unknown_range");
    case PhoneIssue::Landline:
        return QStringLiteral("phone_landline");
    case PhoneIssue::Service:
        return QStringLiteral("phone_service");
    case PhoneIssue::PlusAdded:
        return QStringLiteral("phone_plus_added");
    case PhoneIssue::ZeroAdded:
        return QStringLiteral("phone_zero_added");
    }
    return {};
}

QString sentenceFor(PhoneIssue issue, quint64 digits, const QString& region)
{
    switch (issue) {
    case PhoneIssue::None:
        return {};
    case PhoneIssue::Missing:
        return Phones::tr("No phone number in this row.");
    case PhoneIssue::NotAPhone:
        return Phones::tr("Not a phone number.");
    case PhoneIssue::Rounded:
        return Phones::tr("Rounded. Format the column as text.");
    case PhoneIssue::Several:
        return Phones::tr("More than one number; keep one a cell.");
    case PhoneIssue::Extension:
        return Phones::tr("An extension can't be texted; remove it.");
    case PhoneIssue::Letters:
        return Phones::tr("Has letters; write digits only.");
    case PhoneIssue::UnknownCountry:
        return Phones::tr("No country has this code after the +.");
    case PhoneIssue::CountryMissing:
        return Phones::tr("Add the country code, such as +44.");
    case PhoneIssue::TooLong:
        return Phones::tr("Too long for a phone number.");
    case PhoneIssue::TooShort:
        return Phones::tr("Too short for a phone number.");
    case PhoneIssue::AreaMissing:
        return Phones::tr("Too short; is the area code missing?");
    case PhoneIssue::WrongLength:
        return Phones::tr("Not as long as its country's numbers are.");
    case PhoneIssue::UnknownRange:
        return Phones::tr("Not a range known to be in use; check it.");
    case PhoneIssue::Landline:
        return Phones::tr("A landline; it may not receive texts.");
    case PhoneIssue::Service:
        return Phones::tr("A service number; it rarely takes texts.");
    case PhoneIssue::PlusAdded:
        return Phones::tr("Read with a + before it: +%1 …").arg(countryCode(digits));
    case PhoneIssue::ZeroAdded:
        return Phones::tr("The leading 0 was lost; read as %1.").arg(shortRegionName(region.toUpper()));
    }
    return {};
}

} // namespace outbound
