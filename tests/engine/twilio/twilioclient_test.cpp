#include "engine/twilio/twilioclient.h"
#include "tests/engine/twilio/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;

static const QByteArray acceptance = R"({"sid":"SM00000000000000000000000000000001","status":"queued"})";
static const QString account = QStringLiteral("AC00000000000000000000000000000001");

class TwilioClientTest : public QObject
{
    Q_OBJECT

private slots:
    void theRequestIsWhatTwilioExpects();
    void eachSubmissionArrivesExactlyOnce_data();
    void eachSubmissionArrivesExactlyOnce();
    void onAReusedConnectionToo_data() { eachSubmissionArrivesExactlyOnce_data(); }
    void onAReusedConnectionToo();
    void aRefusedConnectionIsNotProcessed();
    void aHandshakeThatNeverEndsIsNotProcessed();
    void fiftyAtOnceArriveOnceEach();
    void noCallbackOnceTheClientIsGone();
    void listsAreFilteredAndPaged();
    void numbersComeFromAllPages();

private:
    static TwilioClient::Options options(const QUrl& url)
    {
        return {url, {account, account, QStringLiteral("secret")}, 400ms};
    }
    static SubmitOutcome submit(TwilioClient& client)
    {
        std::optional<SubmitOutcome> outcome;
        client.submit({QStringLiteral("+447700900123"), QStringLiteral("+447700900001"),
                       QStringLiteral("Hi Siân & Co + 50% {{x}}")},
                      [&](const SubmitOutcome& answer) {
                          if (outcome)
                              qFatal("answered twice");
                          outcome = answer;
                      });
        const bool answered = QTest::qWaitFor([&] { return outcome.has_value(); }, 5000);
        QTest::qWait(30); // a replay would come now
        return answered ? *outcome
                        : SubmitOutcome{Kind::Refused, {}, {}, {}, {}, -1, QStringLiteral("never answered"), {}};
    }
};

void TwilioClientTest::theRequestIsWhatTwilioExpects()
{
    RawServer server(
        [](QTcpSocket& socket, const RawServer::Request&) { socket.write(RawServer::answer(201, acceptance)); });
    TwilioClient client(options(server.url()));
    const SubmitOutcome outcome = submit(client);
    QVERIFY(outcome.kind == Kind::Accepted);
    QCOMPARE(outcome.sid, QStringLiteral("SM00000000000000000000000000000001"));
    const RawServer::Request& request = server.requests.at(0);
    QVERIFY(request.head.startsWith("POST /2010-04-01/Accounts/" + account.toLatin1() + "/Messages.json HTTP/1.1\r\n"));
    QVERIFY(request.head.contains("Authorization: Basic " + (account + QStringLiteral(":secret")).toUtf8().toBase64() +
                                  "\r\n"));
    QVERIFY(request.head.contains("application/x-www-form-urlencoded"));
    QCOMPARE(request.body,
             QByteArray("To=%2B447700900001&From=%2B447700900123&"
                        "Body=Hi%20Si%C3%A2n%20%26%20Co%20%2B%2050%25%20%7B%7Bx%7D%7D&ValidityPeriod=14400"));
}

using Break = void (*)(QTcpSocket&);

void TwilioClientTest::eachSubmissionArrivesExactlyOnce_data()
{
    QTest::addColumn<Break>("answer");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, Kind kind, Break answer) { QTest::newRow(name) << answer << int(kind); };
    row("accepted", Kind::Accepted, [](QTcpSocket& s) { s.write(RawServer::answer(201, acceptance)); });
    row("closed without an answer", Kind::InDoubt, [](QTcpSocket& s) { s.close(); });
    row("reset without an answer", Kind::InDoubt, [](QTcpSocket& s) { RawServer::reset(s); });
    row("closed in the status line", Kind::InDoubt, [](QTcpSocket& s) {
        s.write("HTTP/1.1 2");
        s.disconnectFromHost();
    });
    row("closed in the headers", Kind::InDoubt, [](QTcpSocket& s) {
        s.write("HTTP/1.1 201 Created\r\nContent-Ty");
        s.disconnectFromHost();
    });
    row("closed after the headers", Kind::InDoubt, [](QTcpSocket& s) {
        s.write("HTTP/1.1 201 Created\r\nContent-Length: 60\r\n\r\n");
        s.disconnectFromHost();
    });
    row("closed in the body", Kind::InDoubt, [](QTcpSocket& s) {
        s.write(RawServer::answer(201, acceptance).chopped(9));
        s.disconnectFromHost();
    });
    row("reset in the body", Kind::InDoubt, [](QTcpSocket& s) {
        s.write(RawServer::answer(201, acceptance).chopped(9));
        s.flush();
        RawServer::reset(s);
    });
    row("silence", Kind::InDoubt, [](QTcpSocket&) {});
    row("silence after the headers", Kind::InDoubt,
        [](QTcpSocket& s) { s.write("HTTP/1.1 201 Created\r\nContent-Length: 60\r\n\r\n"); });
    row("not HTTP", Kind::InDoubt, [](QTcpSocket& s) {
        s.write("SSH-2.0-OpenSSH\r\n\r\n");
        s.disconnectFromHost();
    });
    row("500", Kind::InDoubt, [](QTcpSocket& s) { s.write(RawServer::answer(500, R"({"code":20500})")); });
    row("502 in HTML", Kind::InDoubt,
        [](QTcpSocket& s) { s.write(RawServer::answer(502, "<html>Bad gateway</html>")); });
    row("503 and closed", Kind::InDoubt, [](QTcpSocket& s) {
        s.write(RawServer::answer(503, "", "Connection: close\r\n"));
        s.disconnectFromHost();
    });
    row("504", Kind::InDoubt, [](QTcpSocket& s) { s.write(RawServer::answer(504, "")); });
    row("408", Kind::InDoubt, [](QTcpSocket& s) { s.write(RawServer::answer(408, "")); });
    row("201 in HTML", Kind::InDoubt, [](QTcpSocket& s) { s.write(RawServer::answer(201, "<html>Sign in</html>")); });
    row("201 without SID", Kind::InDoubt,
        [](QTcpSocket& s) { s.write(RawServer::answer(201, R"({"status":"queued"})")); });
    row("307 to itself", Kind::InDoubt,
        [](QTcpSocket& s) { s.write(RawServer::answer(307, "", "Location: /2010-04-01/elsewhere\r\n")); });
    row("429", Kind::NotProcessed,
        [](QTcpSocket& s) { s.write(RawServer::answer(429, R"({"code":20429})", "Retry-After: 7\r\n")); });
    row("queue full", Kind::NotProcessed, [](QTcpSocket& s) { s.write(RawServer::answer(400, R"({"code":21611})")); });
    row("bad number", Kind::Refused, [](QTcpSocket& s) { s.write(RawServer::answer(400, R"({"code":21211})")); });
    row("401", Kind::Refused, [](QTcpSocket& s) {
        s.write(RawServer::answer(401, R"({"code":20003})", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
    });
    row("407", Kind::InDoubt,
        [](QTcpSocket& s) { s.write(RawServer::answer(407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n")); });
}

void TwilioClientTest::eachSubmissionArrivesExactlyOnce()
{
    QFETCH(Break, answer);
    QFETCH(int, kind);
    RawServer server([answer](QTcpSocket& socket, const RawServer::Request&) { answer(socket); });
    TwilioClient client(options(server.url()));
    const SubmitOutcome outcome = submit(client);
    QCOMPARE(int(outcome.kind), kind);
    QCOMPARE(server.requests.size(), 1u);
}

void TwilioClientTest::onAReusedConnectionToo()
{
    QFETCH(Break, answer);
    QFETCH(int, kind);
    RawServer* self = nullptr;
    RawServer server([&](QTcpSocket& socket, const RawServer::Request&) {
        if (self->requests.size() == 1)
            socket.write(RawServer::answer(201, acceptance));
        else
            answer(socket);
    });
    self = &server;
    TwilioClient client(options(server.url()));
    QVERIFY(submit(client).kind == Kind::Accepted);
    const SubmitOutcome outcome = submit(client);
    QCOMPARE(int(outcome.kind), kind);
    QCOMPARE(server.requests.size(), 2u);
    QCOMPARE(server.requests[1].connection, server.requests[0].connection);
}

void TwilioClientTest::aRefusedConnectionIsNotProcessed()
{
    QUrl nobody;
    {
        RawServer server([](QTcpSocket&, const RawServer::Request&) {});
        nobody = server.url();
    }
    TwilioClient client(options(nobody));
    QVERIFY(submit(client).kind == Kind::NotProcessed);
}

void TwilioClientTest::aHandshakeThatNeverEndsIsNotProcessed()
{
    RawServer server([](QTcpSocket&, const RawServer::Request&) {});
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    TwilioClient client(options(url));
    QVERIFY(submit(client).kind == Kind::NotProcessed);
    QCOMPARE(server.requests.size(), 0u);
}

void TwilioClientTest::fiftyAtOnceArriveOnceEach()
{
    RawServer server(
        [](QTcpSocket& socket, const RawServer::Request&) { socket.write(RawServer::answer(201, acceptance)); });
    TwilioClient client(options(server.url()));
    int answered = 0;
    for (int i = 0; i < 50; ++i)
        client.submit({QStringLiteral("+447700900123"), QStringLiteral("+4477009%1").arg(i, 5, 10, QLatin1Char('0')),
                       QStringLiteral("Hi")},
                      [&](const SubmitOutcome& outcome) { answered += outcome.kind == Kind::Accepted; });
    QTRY_COMPARE(answered, 50);
    QSet<QByteArray> bodies;
    for (const RawServer::Request& request : server.requests)
        bodies.insert(request.body);
    QCOMPARE(server.requests.size(), 50u);
    QCOMPARE(bodies.size(), 50);
}

void TwilioClientTest::noCallbackOnceTheClientIsGone()
{
    RawServer server([](QTcpSocket&, const RawServer::Request&) {});
    bool called = false;
    {
        TwilioClient client(options(server.url()));
        client.submit({QStringLiteral("+447700900123"), QStringLiteral("+447700900001"), QStringLiteral("Hi")},
                      [&](const SubmitOutcome&) { called = true; });
        QTRY_COMPARE(server.requests.size(), 1u);
    }
    QTest::qWait(500);
    QVERIFY(!called);
}

void TwilioClientTest::listsAreFilteredAndPaged()
{
    RawServer server([](QTcpSocket& socket, const RawServer::Request& request) {
        socket.write(RawServer::answer(
            200,
            request.head.contains("Page=1")
                ? QByteArray(R"({"next_page_uri":null,"messages":[{"sid":"SM2","status":"received"}]})")
                : QByteArray(
                      R"({"next_page_uri":"/2010-04-01/Accounts/AC1/Messages.json?To=%2B447700900001&Page=1&PageToken=PASM1",)"
                      R"("messages":[{"sid":"SM1","from":"+447700900123","to":"+447700900001","body":"Hi","status":"undelivered",)"
                      R"("error_code":30005,"error_message":null,"date_created":"Thu, 24 Aug 2023 05:01:45 +0000"}]})")));
    });
    TwilioClient client(options(server.url()));
    std::vector<MessagePage> pages;
    const auto keep = [&](const Result<MessagePage>& page) {
        if (page)
            pages.push_back(*page);
    };
    MessageQuery query;
    query.to = QStringLiteral("+447700900001");
    query.sentSince = QDateTime(QDate(2026, 5, 17), QTime(3, 45, 12), Qt::UTC);
    client.list(query, keep);
    QTRY_COMPARE(pages.size(), 1u);
    query.nextPage = pages[0].nextPage;
    client.list(query, keep);
    QTRY_COMPARE(pages.size(), 2u);

    QVERIFY2(server.requests[0].head.startsWith(
                 "GET /2010-04-01/Accounts/" + account.toLatin1() +
                 "/Messages.json?To=%2B447700900001&DateSent%3E=2026-05-17T03%3A45%3A12Z&PageSize=1000 "),
             server.requests[0].head.constData());
    QVERIFY2(server.requests[1].head.startsWith(
                 "GET /2010-04-01/Accounts/AC1/Messages.json?To=%2B447700900001&Page=1&PageToken=PASM1 "),
             server.requests[1].head.constData());
    const ProviderMessage& message = pages[0].messages.at(0);
    QVERIFY(message.status == MessageStatus::Undelivered);
    QCOMPARE(message.errorSentence, QStringLiteral("Unknown handset"));
    QCOMPARE(message.createdAt, QDateTime(QDate(2023, 8, 24), QTime(5, 1, 45), Qt::UTC));
    QVERIFY(!pages[1].messages.at(0).status);
    QVERIFY(pages[1].nextPage.isEmpty());
}

void TwilioClientTest::numbersComeFromAllPages()
{
    RawServer server([](QTcpSocket& socket, const RawServer::Request& request) {
        socket.write(RawServer::answer(
            200,
            request.head.contains("Page=1")
                ? QByteArray(
                      R"({"next_page_uri":null,"incoming_phone_numbers":[{"sid":"PN3","phone_number":"+18005550142",)"
                      R"("friendly_name":"Free","capabilities":null}]})")
                : QByteArray(
                      R"({"next_page_uri":"/2010-04-01/x.json?Page=1","incoming_phone_numbers":[)"
                      R"({"sid":"PN1","phone_number":"+447700900123","friendly_name":"Desk","capabilities":{"sms":true}},)"
                      R"({"sid":"PN2","phone_number":"+447700900124","friendly_name":"Fax","capabilities":{"sms":false}}]})")));
    });
    TwilioClient client(options(server.url()));
    std::optional<std::vector<SendingNumber>> numbers;
    client.numbers([&](const Result<std::vector<SendingNumber>>& all) {
        if (all)
            numbers = *all;
    });
    QTRY_VERIFY(numbers.has_value());
    QCOMPARE(numbers->size(), 2u);
    QCOMPARE(numbers->at(0).phone, QStringLiteral("+447700900123"));
    QCOMPARE(numbers->at(0).mps, 1);
    QCOMPARE(numbers->at(1).mps, 3); // toll-free
}

QTEST_GUILESS_MAIN(TwilioClientTest)
#include "twilioclient_test.moc"
