#include "engine/domain/sendingnumber.h"

#include <QTest>

using namespace outbound;

class SendingNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void guessesThePace_data();
    void guessesThePace();
};

void SendingNumberTest::guessesThePace_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<double>("mps");
    QTest::newRow("UK mobile") << "+447700900123" << 1.0;
    QTest::newRow("US long code") << "+12125550123" << 1.0;
    QTest::newRow("US toll-free") << "+18885550123" << 3.0;
    QTest::newRow("not toll-free") << "+18005" << 1.0;
    QTest::newRow("short code") << "12345" << 100.0;
    QTest::newRow("alphanumeric") << "MYSHOP24" << 10.0;
    QTest::newRow("nothing") << "" << 1.0;
}

void SendingNumberTest::guessesThePace()
{
    QFETCH(QString, sender);
    QFETCH(double, mps);
    QCOMPARE(defaultMps(sender), mps);
}

QTEST_GUILESS_MAIN(SendingNumberTest)
#include "sendingnumber_test.moc"
