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
    void aRetryAfterIsHonoured();
    void anUnauthorizedAnswerConcernsTheAccount();
    void aForeignAnswerPausesInsteadOfFailingPeople();
    void withoutAnAnswerTheBodyDecides();
    void readingErrorsHaveASentence();
    void anAnswerWithoutItsListProvesNothing();
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

void ReplyTest::aRetryAfterIsHonoured()
{
    auto busy = answer(429, "");
    busy.retryAfter = "7";
    QVERIFY(judged(busy).retryAfter == std::chrono::seconds(7));
    busy.retryAfter = "Wed, 21 Oct 2026 07:28:00 GMT";
    QVERIFY(judged(busy).retryAfter == std::chrono::seconds(0));
    busy.retryAfter = "999999999";
    QVERIFY(judged(busy).retryAfter == std::chrono::minutes(5));
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
