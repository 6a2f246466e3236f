#include "models/figuretext.h"

#include "engine/phone/phonenumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace outbound
{

namespace
{

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

} // namespace

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QStringLiteral("–");
    const bool exact = part <= 0 || part >= whole;
    const double percent = 100.0 * double(part) / double(whole);
    const QString number =
        exact ? QLocale().toString(part <= 0 ? 0 : 100) : QLocale().toString(std::clamp(percent, 0.1, 99.9), 'f', 1);
    //: A share; the space does not break
    return Figures::tr("%1\u00a0%").arg(number);
}

QString phoneText(const QString& e164)
{
    return e164.isEmpty() ? QString() : QChar(0x2066) + spacedPhone(e164) + QChar(0x2069);
}

QString sendersText(const QStringList& phones)
{
    if (phones.isEmpty() || phones.front().isEmpty())
        return {};
    const QString first = phoneText(phones.front());
    if (phones.size() == 1)
        return first;
    //: A number and further ones
    return Figures::tr("%1 and %Ln more", nullptr, int(phones.size()) - 1).arg(first);
}

} // namespace outbound
