#include "engine/twilio/form.h"

#include <QTest>

using namespace outbound;

class FormTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingRiskyIsEscaped();
};

void FormTest::everythingRiskyIsEscaped()
{
    QCOMPARE(encoded({{"To", QStringLiteral("+447700900001")}, {"DateSent>", QStringLiteral("2026-05-17")}}),
             QByteArray("To=%2B447700900001&DateSent%3E=2026-05-17"));
    QCOMPARE(encoded({{"Body", QStringLiteral("e%41 & a=b\n李")}}),
             QByteArray("Body=e%2541%20%26%20a%3Db%0A%E6%9D%8E"));
    QCOMPARE(encoded({}), QByteArray());
}

QTEST_GUILESS_MAIN(FormTest)
#include "form_test.moc"
