#include "tests/engine/twilio/exchange.h"

#include <QTest>

using namespace outbound;
using Kind = SubmitOutcome::Kind;
using Refusal = SubmitOutcome::Refusal;

/// Answers that arrive whole: what each says of the text, and that nobody asks twice because of it.
class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void eachSubmissionArrivesOnce_data();
    void eachSubmissionArrivesOnce();
    void refusalsConcernWhomTheyShould_data();
    void refusalsConcernWhomTheyShould();
    void redirectsAreNeverFollowed_data();
    void redirectsAreNeverFollowed();
};

static const QByteArray html = "<html>Sign in to the café network</html>";

void AnswersTest::eachSubmissionArrivesOnce_data()
{
    Exchange::columns();
    const auto row = [](const char* name, int status, const QByteArray& body, Kind kind,
                        const QByteArray& headers = {}) {
        Exchange::row(name, RawServer::answer(status, body, headers), {kind});
    };
    row("201", 201, Exchange::created(), Kind::Accepted);
    row("200", 200, Exchange::created(), Kind::Accepted);
    row("201 and closed", 201, Exchange::created(), Kind::Accepted, "Connection: close\r\n");
    for (const int status : {200, 201}) {
        const QByteArray name = QByteArray::number(status) + ' ';
        const auto odd = [&](const char* what, const QByteArray& body) {
            row((name + what).constData(), status, body, Kind::InDoubt);
        };
        odd("in HTML", html);
        odd("empty", "");
        odd("cut off", Exchange::created().chopped(3));
        odd("without SID", R"({"status":"queued"})");
        odd("with a SID that is a number", R"({"sid":7})");
        odd("as a list", "[" + Exchange::created() + "]");
        odd("in no UTF-8", R"({"sid":"SM1","body":"caf)"
                           "\xe9\"}");
        odd("about somebody else", Exchange::created("+447700900999"));
    }
    row("202", 202, Exchange::created(), Kind::InDoubt);
    row("204", 204, "", Kind::InDoubt);
    for (const int status : {500, 502, 503, 504})
        for (const auto& [what, body] :
             {std::pair("in HTML", html), std::pair("empty", QByteArray()),
              std::pair("with a code", QByteArray(R"({"code":20500,"message":"Internal","status":500})")),
              std::pair("with the code of a refusal", QByteArray(R"({"code":21211})"))})
            row((QByteArray::number(status) + ' ' + what).constData(), status, body, Kind::InDoubt,
                status == 503 ? "Retry-After: 1\r\n" : "");
    row("503 and closed", 503, R"({"code":20503})", Kind::InDoubt, "Connection: close\r\n");
    row("407", 407, html, Kind::InDoubt, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    row("408", 408, "", Kind::InDoubt);
    row("408 with a code", 408, R"({"code":20408})", Kind::InDoubt);
    row("429", 429, R"({"code":20429})", Kind::NotProcessed);
    row("429 in HTML", 429, html, Kind::NotProcessed);
    row("400 that says 429", 400, R"({"code":20429})", Kind::NotProcessed);
    row("queue full", 400, R"({"code":21611})", Kind::NotProcessed);
    row("409 in HTML", 409, html, Kind::Refused);
    row("401 that asks for NTLM", 401, R"({"code":20003})", Kind::InDoubt, "WWW-Authenticate: NTLM\r\n");
    row("401 that asks for a ticket", 401, R"({"code":20003})", Kind::Refused, "WWW-Authenticate: Negotiate\r\n");
}

void AnswersTest::eachSubmissionArrivesOnce()
{
    QFETCH(Exchange::Case, fault);
    QFETCH(Exchange::Kinds, kinds);
    Exchange::play(fault, kinds);
}

void AnswersTest::refusalsConcernWhomTheyShould_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Refusal>("refusal");
    const auto row = [](const char* name, int status, const QByteArray& body, Refusal refusal) {
        QTest::newRow(name) << RawServer::answer(status, body, "WWW-Authenticate: Basic realm=\"x\"\r\n") << refusal;
    };
    row("bad number", 400, R"({"code":21211})", Refusal::Recipient);
    row("a code nobody knows", 400, R"({"code":21999,"message":"New"})", Refusal::Recipient);
    row("opted out", 400, R"({"code":21610})", Refusal::OptedOut);
    row("country", 400, R"({"code":21408})", Refusal::Country);
    row("sender", 400, R"({"code":21606})", Refusal::Sender);
    row("401", 401, R"({"code":20003})", Refusal::Account);
    row("401 in HTML", 401, html, Refusal::Account);
    row("20003 with another status", 403, R"({"code":20003})", Refusal::Account);
    row("403 in HTML", 403, html, Refusal::Stranger);
    row("404 in HTML", 404, html, Refusal::Stranger);
    row("404 without a code", 404, R"({"message":"no"})", Refusal::Stranger);
}

void AnswersTest::refusalsConcernWhomTheyShould()
{
    QFETCH(QByteArray, answer);
    QFETCH(Refusal, refusal);
    for (const auto scheme : Exchange::schemes())
        for (const bool isReused : {false, true}) {
            const auto act = [answer](QTcpSocket& socket) { socket.write(answer); };
            const auto [outcome, arrivals] =
                Exchange::play({RawServer::Point::Whole, act, scheme, isReused}, {Kind::Refused});
            QVERIFY(outcome.refusal == refusal);
            QVERIFY(!outcome.sentence.isEmpty() && !outcome.sentence.contains(QLatin1Char('<')));
        }
}

void AnswersTest::redirectsAreNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void AnswersTest::redirectsAreNeverFollowed()
{
    QFETCH(int, status);
    for (const auto scheme : Exchange::schemes()) {
        Exchange elsewhere(scheme);
        for (const QByteArray& target : {QByteArray("/2010-04-01/elsewhere"), elsewhere.server().url().toEncoded()}) {
            const QByteArray answer = RawServer::answer(status, "", "Location: " + target + "\r\n");
            const auto act = [answer](QTcpSocket& socket) { socket.write(answer); };
            for (const bool isReused : {false, true})
                Exchange::play({RawServer::Point::Whole, act, scheme, isReused}, {Kind::InDoubt});
        }
        QCOMPARE(elsewhere.server().connections(), 0);
    }
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
