#include "models/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace outbound
{

namespace
{

constexpr Millionths one = 1'000'000;

QString symbolOf(const QString& currency)
{
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    return currency + QChar::Nbsp;
}

/// The C locale puts the symbol behind the amount, as nobody does.
QLocale moneyLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

int decimalsFor(Millionths amount)
{
    return amount >= 1000 * one ? 0 : amount < one / 100 && amount > 0 ? 4 : 2;
}

} // namespace

static QString written(Millionths amount, const QString& currency, bool isLeast)
{
    const QLocale locale = moneyLocale();
    const int decimals = decimalsFor(amount);
    Millionths step = one; // of the last digit that is shown
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    const Millionths steps = (amount + (isLeast ? 0 : step / 2)) / step;
    const QString whole = locale.toString(steps * step / one);
    QString number = whole;
    if (decimals > 0) {
        number += locale.decimalPoint();
        for (Millionths digit = one / 10; digit >= step; digit /= 10)
            number += locale.toString(steps * step / digit % 10);
    }
    const QString text = locale.toCurrencyString(steps * step / one, symbolOf(currency)).replace(whole, number);
    return locale.textDirection() == Qt::RightToLeft ? QChar(0x2066) + text + QChar(0x2069) : text; // as one piece
}

QString moneyText(Millionths amount, const QString& currency)
{
    return written(amount, currency, false);
}

QString leastMoneyText(Millionths amount, const QString& currency)
{
    return written(amount, currency, true);
}

QString moneyText(const MoneyRange& range, const QString& currency)
{
    const QString least = moneyText(range.least, currency);
    const QString most = moneyText(range.most, currency);
    return least == most ? least
                         : QCoreApplication::translate("Money", "%1–%2", "from an amount to another").arg(least, most);
}

} // namespace outbound
