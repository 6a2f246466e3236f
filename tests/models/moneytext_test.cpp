#include "models/moneytext.h"

#include <QLocale>
#include <QTest>

using namespace outbound;

class MoneyTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void saysAmounts_data();
    void saysAmounts();
    void saysRanges();
};

void MoneyTextTest::saysAmounts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* locale, qint64 amount, const char* currency, const char* text) {
        QTest::addRow("%s %lld %s", locale, amount, currency)
            << QString::fromLatin1(locale) << amount << QString::fromLatin1(currency) << QString::fromUtf8(text);
    };
    row("en", 52'400'000, "USD", "$52.40");
    row("C", 52'400'000, "USD", "$52.40");
    row("en", 52'404'999, "USD", "$52.40");
    row("en", 52'405'000, "USD", "$52.41");
    row("en", 9'999, "USD", "$0.0100");
    row("en", 10'000, "USD", "$0.01");
    row("en", 8'250, "USD", "$0.0083");
    row("en", 1'005'000, "USD", "$1.01");
    row("en", 999'999'999, "USD", "$1,000.00");
    row("en", 1'951'510'000, "USD", "$1,952");
    row("en", 1'234'567'499'999, "USD", "$1,234,567");
    row("en", 0, "USD", "$0.00");
    row("en", 7'050'000, "GBP", "£7.05");
    row("en", 7'050'000, "AUD", "AUD\u00a07.05");
    row("de", 52'400'000, "USD", "52,40\u00a0$");
    row("fr", 7'050'000, "EUR", "7,05\u00a0€");
    row("pl", 7'900, "USD", "0,0079\u00a0$");
}

void MoneyTextTest::saysAmounts()
{
    QFETCH(QString, locale);
    QFETCH(qint64, amount);
    QFETCH(QString, currency);
    QLocale::setDefault(QLocale(locale));
    QTEST(moneyText(amount, currency), "text");
}

void MoneyTextTest::saysRanges()
{
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    QCOMPARE(moneyText(MoneyRange{9'510'000, 9'990'000}, QStringLiteral("USD")), QStringLiteral("$9.51–$9.99"));
    QCOMPARE(moneyText(MoneyRange{9'510'000, 9'510'001}, QStringLiteral("USD")), QStringLiteral("$9.51"));
    QCOMPARE(leastMoneyText(15'800, QStringLiteral("USD")), QStringLiteral("$0.01")); // "over" that is true
    QCOMPARE(leastMoneyText(20'000, QStringLiteral("USD")), QStringLiteral("$0.02"));
    QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    const QString arabic = moneyText(Millionths(7'050'000), QStringLiteral("USD"));
    QVERIFY2(arabic.contains(QStringLiteral("٧٫٠٥")), qPrintable(arabic));
}

QTEST_GUILESS_MAIN(MoneyTextTest)
#include "moneytext_test.moc"
