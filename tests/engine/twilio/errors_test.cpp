#include "engine/twilio/errors.h"

#include <QTest>

using namespace outbound;
using Refusal = SubmitOutcome::Refusal;

class ErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void codesConcernWhomTheyShould();
    void everyKnownCodeHasASentenceOfItsOwn();
    void unknownCodesKeepTwiliosWords();
};

void ErrorsTest::codesConcernWhomTheyShould()
{
    QVERIFY(refusalOf(20003) == Refusal::Account);
    QVERIFY(refusalOf(30002) == Refusal::Account);
    QVERIFY(refusalOf(21606) == Refusal::Sender);
    QVERIFY(refusalOf(21659) == Refusal::Sender);
    QVERIFY(refusalOf(30034) == Refusal::Sender);
    QVERIFY(refusalOf(21408) == Refusal::Country);
    QVERIFY(refusalOf(21610) == Refusal::OptedOut);
    for (const int code : {21211, 21612, 21614, 21635, 21608, 21617})
        QVERIFY2(refusalOf(code) == Refusal::Recipient, qPrintable(QString::number(code)));
    QVERIFY(refusalOf(99999) == Refusal::Recipient);
}

void ErrorsTest::everyKnownCodeHasASentenceOfItsOwn()
{
    // The table is searched by halves: a code out of order would not be found.
    for (const int code :
         {20003, 20005, 20006, 20008, 20403, 20404, 21211, 21212, 21266, 21408, 21601, 21602, 21603, 21604, 21606,
          21607, 21608, 21610, 21612, 21614, 21616, 21617, 21635, 21658, 21659, 21703, 21704, 21705, 30001, 30002,
          30003, 30004, 30005, 30006, 30007, 30008, 30017, 30022, 30023, 30027, 30032, 30034, 30035, 30036, 63038})
        QVERIFY2(errorSentence(code, QStringLiteral("fallback")) != QStringLiteral("fallback"),
                 qPrintable(QString::number(code)));
    QCOMPARE(errorSentence(30005, {}), QStringLiteral("Unknown handset"));
}

void ErrorsTest::unknownCodesKeepTwiliosWords()
{
    QCOMPARE(errorSentence(31999, QStringLiteral("Something new")), QStringLiteral("Something new"));
    QCOMPARE(errorSentence(31999, {}), QStringLiteral("Twilio error 31999"));
    QVERIFY(errorSentence(0, {}).isEmpty());
}

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
