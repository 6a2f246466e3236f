#include "engine/twilio/created.h"
#include "engine/twilio/reply.h"

#include <QTest>

using namespace outbound;
using Kind = SubmitOutcome::Kind;
using Refusal = SubmitOutcome::Refusal;

class ReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void anAcceptedMessageKeepsItsStatus();
    void aRetryAfterIsHonoured_data();
    void aRetryAfterIsHonoured();
    void aDateCountsFromTheAnswersOwn();
    void anAnswerAboutSomebodyElseProvesNothing();
    void anUnauthorizedAnswerConcernsTheAccount();
    void aForeignAnswerPausesInsteadOfFailingPeople();
    void aTornRefusalIsInDoubt();
    void withoutAnAnswerTheBodyDecides();
    void readingErrorsHaveASentence();
    void anAnswerWithoutItsListProvesNothing();
    void anAnswerWithoutASidIsNobodys();
    void oddCapabilitiesDoNoHarm();

private:
    static SubmitOutcome judged(const HttpAnswer& answer)
    {
        return readCreated(answer, QStringLiteral("+447700900001"));
    }
    static HttpAnswer answer(int status, const QByteArray& body)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    }
};

void ReplyTest::anAcceptedMessageKeepsItsStatus()
{
    const auto accepted = judged(answer(201, R"({"sid":"SM1","status":"accepted"})"));
    QVERIFY(accepted.kind == Kind::Accepted);
    QVERIFY(accepted.status == MessageStatus::Queued);
    QVERIFY(judged(answer(201, R"({"sid":"SM1","status":"something new"})")).status == MessageStatus::Queued);
}

void ReplyTest::aRetryAfterIsHonoured_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char* value, int seconds) { QTest::newRow(value) << QByteArray(value) << seconds; };
    row("", 0);
    row("0", 0);
    row("7", 7);
    row(" 7 ", 7);
    row("301", 300);
    row("999999999", 300);
    row("99999999999999999999999", 0);
    row("-1", 0);
    row("-99999999999", 0);
    row("1.5", 0);
    row("soon", 0);
    row("Wed, 21 Oct 2026 07:28:09 GMT", 9);
    row("Wed, 21 Oct 2026 07:27:00 GMT", 0);
    row("Thu, 21 Oct 2027 07:28:00 GMT", 300);
    row("Wed, 99 Foo 2026 07:28:09 GMT", 0);
}

void ReplyTest::aRetryAfterIsHonoured()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    auto busy = answer(429, "");
    busy.retryAfter = retryAfter;
    busy.date = "Wed, 21 Oct 2026 07:28:00 GMT";
    QCOMPARE(judged(busy).retryAfter.count(), seconds * 1000);
}

void ReplyTest::aDateCountsFromTheAnswersOwn()
{
    auto busy = answer(429, "");
    busy.retryAfter = "Wed, 21 Oct 2026 07:28:09 GMT";
    QCOMPARE(judged(busy).retryAfter.count(), 0);
    busy.date = "yesterday";
    QCOMPARE(judged(busy).retryAfter.count(), 0);
}

/// A number may come back written another way: what matters is that it isn't somebody else's.
void ReplyTest::anAnswerAboutSomebodyElseProvesNothing()
{
    for (const char* to : {R"("+447700900001")", R"("+4407700900001")", "null", "7", "\"\""})
        QVERIFY2(judged(answer(201, QByteArray(R"({"sid":"SM1","to":)") + to + "}")).kind == Kind::Accepted, to);
    QVERIFY(judged(answer(201, R"({"sid":"SM1","to":"+447700900002"})")).kind == Kind::InDoubt);
}

void ReplyTest::anUnauthorizedAnswerConcernsTheAccount()
{
    for (const QByteArray& body :
         {QByteArray(R"({"code":20003})"), QByteArray(R"({"code":70051})"), QByteArray("no json")}) {
        const auto outcome = judged(answer(401, body));
        QVERIFY(outcome.kind == Kind::Refused);
        QVERIFY(outcome.refusal == Refusal::Account);
        QVERIFY(!outcome.sentence.isEmpty());
    }
}

void ReplyTest::aForeignAnswerPausesInsteadOfFailingPeople()
{
    const auto outcome = judged(answer(403, "<html>Blocked by your company</html>"));
    QVERIFY(outcome.kind == Kind::Refused);
    QVERIFY(outcome.refusal == Refusal::Stranger);
    QVERIFY(!outcome.sentence.contains(QLatin1Char('<')));
}

void ReplyTest::aTornRefusalIsInDoubt()
{
    const QByteArray torn = R"({"code":21211,"mess)";
    QVERIFY(judged(answer(400, torn)).kind == Kind::InDoubt);
}

void ReplyTest::withoutAnAnswerTheBodyDecides()
{
    HttpAnswer silence;
    silence.failure = QNetworkReply::OperationCanceledError;
    QVERIFY(judged(silence).kind == Kind::InDoubt);
    silence.bodyWasRead = false;
    QVERIFY(judged(silence).kind == Kind::NotProcessed);
}

void ReplyTest::readingErrorsHaveASentence()
{
    QVERIFY(readPage(answer(401, "")).error().code == ErrorCode::Unauthorized);
    QVERIFY(readPage(answer(404, R"({"code":20404})")).error().code == ErrorCode::InvalidRequest);
    for (const int status : {0, 200, 500, 503})
        QVERIFY(readPage(answer(status, "<html>")).error().code == ErrorCode::Network);
    QVERIFY(readMessage(answer(429, R"({"code":20429})")).error().code == ErrorCode::Network);
    QVERIFY(!readAccount(answer(200, R"({"sid":"AC1","status":"suspended"})"))->isActive);
}

void ReplyTest::anAnswerWithoutItsListProvesNothing()
{
    for (const QByteArray& body :
         {QByteArray(R"({"status":"please wait"})"), QByteArray(R"({"messages":null})"), QByteArray("[]")}) {
        QVERIFY(readPage(answer(200, body)).error().code == ErrorCode::Network);
        QVERIFY(readNumbers(answer(200, body)).error().code == ErrorCode::Network);
    }
}

void ReplyTest::anAnswerWithoutASidIsNobodys()
{
    for (const QByteArray& body : {QByteArray("{}"), QByteArray(R"({"status":"active","sid":null})")}) {
        QVERIFY(readMessage(answer(200, body)).error().code == ErrorCode::Network);
        QVERIFY(readAccount(answer(200, body)).error().code == ErrorCode::Network);
    }
}

void ReplyTest::oddCapabilitiesDoNoHarm()
{
    for (const char* capabilities : {R"({"sms":null})", R"({"sms":"yes"})", "{}", "null", "7"}) {
        const auto page =
            readNumbers(answer(200, QByteArray(R"({"incoming_phone_numbers":[{"phone_number":"+447700900123",)"
                                               R"("capabilities":)") +
                                        capabilities + "}]}"));
        QVERIFY(page);
        QCOMPARE(page->numbers.size(), 1u);
    }
}

QTEST_GUILESS_MAIN(ReplyTest)
#include "reply_test.moc"
