#include "engine/domain/money.h"

#include <QTest>

using namespace outbound;

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void readsDecimals_data();
    void readsDecimals();
    void staysExactOverMany();
};

void MoneyTest::readsDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("amount"); // -1: none
    const auto row = [](const char* text, qint64 amount) { QTest::newRow(text) << QString::fromUtf8(text) << amount; };
    row("0.0463", 46'300);
    row("0.00825", 8'250);
    row("0.05", 50'000);
    row("0", 0);
    row("1", 1'000'000);
    row("007.5", 7'500'000);
    row("0.10", 100'000);
    row("0.0000001", 0);
    row("0.0000005", 1);
    row("0.12345649999", 123'456);
    row("0.1234565", 123'457);
    row("999999.999999", 999'999'999'999);
    for (const char* none : {"", ".5", "5.", "-0.05", "+1", "1e-3", "0,05", "1000000", "0.05 ", "$1", "NaN", "0x1",
                             "0.0.5", "٠.٠٥", "0.05\n"})
        row(none, -1);
}

void MoneyTest::readsDecimals()
{
    QFETCH(QString, text);
    QFETCH(qint64, amount);
    QCOMPARE(millionthsFrom(text).value_or(-1), amount);
}

/// In doubles 0.1 ten times over is not 1.
void MoneyTest::staysExactOverMany()
{
    const Millionths tenth = *millionthsFrom(QStringLiteral("0.1"));
    MoneyRange sum;
    for (int i = 0; i < 1'000'000; ++i)
        sum += MoneyRange{tenth, 3 * tenth};
    QCOMPARE(sum.least, 100'000 * 1'000'000LL);
    QVERIFY(sum == MoneyRange({tenth, 3 * tenth}) * 1'000'000);
    QVERIFY(either({2, 5}, {3, 9}) == MoneyRange({2, 9}));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
