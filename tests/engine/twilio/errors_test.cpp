#include "engine/twilio/errors.h"

#include <QTest>

using namespace outbound;
using Refusal = SubmitOutcome::Refusal;

class ErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void codesConcernWhomTheyShould_data();
    void codesConcernWhomTheyShould();
    void everyKnownCodeHasASentenceOfItsOwn();
    void unknownCodesKeepTwiliosWords();
};

void ErrorsTest::codesConcernWhomTheyShould_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Refusal>("refusal");
    const auto rows = [](Refusal refusal, std::initializer_list<int> codes) {
        for (const int code : codes)
            QTest::addRow("%d", code) << code << refusal;
    };
    rows(Refusal::Account, {10001, 10002, 20003, 20005, 20006, 20008, 20403, 20404, 30002, 63038, 90010});
    rows(Refusal::Sender, {21212, 21601, 21603, 21606, 21607, 21609, 21616, 21659, 21703, 21704, 21705, 30022,
                           30023, 30027, 30032, 30034, 30035, 35100, 35111, 35114, 35115, 35117, 35118, 35199});
    rows(Refusal::Country, {21408});
    rows(Refusal::OptedOut, {21610});
    rows(Refusal::Recipient, {21211, 21214, 21217, 21266, 21608, 21612, 21614, 21635});
    rows(Refusal::Recipient, {21602, 21604, 21617, 21619, 21658}); // the text is made for each person
    rows(Refusal::Recipient, {0, 21999, 35099, 35200, 99999});     // of no meaning to us
}

void ErrorsTest::codesConcernWhomTheyShould()
{
    QFETCH(int, code);
    QFETCH(Refusal, refusal);
    QVERIFY(refusalOf(code) == refusal);
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
    QCOMPARE(errorSentence(31999, QString(100'000, QLatin1Char('x'))).size(), 400);
}

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
