#include "tests/engine/twilio/exchange.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// What is read back from Twilio: an answer that can't be trusted is an error, never an empty list.
class ListsTest : public QObject
{
    Q_OBJECT

private slots:
    void listsAreFilteredAndPaged();
    void whatIsNoListIsAnError_data();
    void whatIsNoListIsAnError();
    void theNextPageIsOnOurHost_data();
    void theNextPageIsOnOurHost();
    void aPageThatFollowsItselfIsAnError();
    void numbersComeFromAllPages();
    void numbersInCirclesAreAnError();

private:
    template <typename T>
    static Result<T> awaited(const std::function<void(std::function<void(Result<T>)>)>& ask)
    {
        std::optional<Result<T>> answer;
        ask([&](const Result<T>& result) { answer = result; });
        Exchange::waitFor("never answered", [&] { return answer.has_value(); });
        return *answer;
    }
    static Result<MessagePage> list(TwilioClient& client, const QString& nextPage = {})
    {
        MessageQuery query;
        query.nextPage = nextPage;
        return awaited<MessagePage>([&](auto done) { client.list(query, std::move(done)); });
    }
    static Result<ProviderMessage> fetch(TwilioClient& client)
    {
        return awaited<ProviderMessage>([&](auto done) { client.fetch(QStringLiteral("SM1"), std::move(done)); });
    }
    static Result<std::vector<SendingNumber>> numbers(TwilioClient& client)
    {
        return awaited<std::vector<SendingNumber>>([&](auto done) { client.numbers(std::move(done)); });
    }
};

void ListsTest::whatIsNoListIsAnError_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, int status, const QByteArray& body, const QByteArray& headers = {}) {
        QTest::newRow(name) << RawServer::answer(status, body, headers);
    };
    row("HTML", 200, "<html>Sign in</html>");
    row("empty", 200, "");
    row("truncated", 200, R"({"next_page_uri":null,"messages":[)");
    row("no list", 200, R"({"next_page_uri":null})");
    row("null", 200, R"({"next_page_uri":null,"messages":null})");
    row("no messages", 200, R"({"next_page_uri":null,"messages":["SM1"]})");
    row("a next page that is none", 200, R"({"next_page_uri":7,"messages":[]})");
    row("in no UTF-8", 200, "{\"next_page_uri\":null,\"messages\":[{\"body\":\"caf\xe9\"}]}");
    row("204", 204, "");
    row("another status", 201, R"({"next_page_uri":null,"messages":[]})");
    row("moved", 302, R"({"next_page_uri":null,"messages":[]})", "Location: /elsewhere\r\n");
    row("429", 429, R"({"code":20429})");
    row("503", 503, "");
    row("404 in HTML", 404, "<html>");
    QTest::newRow("cut off") << RawServer::answer(200, R"({"next_page_uri":null,"messages":[]})").chopped(4);
}

void ListsTest::whatIsNoListIsAnError()
{
    QFETCH(QByteArray, answer);
    for (const auto scheme : Exchange::schemes()) {
        RawServer server(
            [answer](QTcpSocket& socket, const RawServer::Request&) {
                socket.write(answer);
                socket.disconnectFromHost();
            },
            scheme);
        TwilioClient client(Exchange::options(server.url()));
        const auto page = list(client);
        QVERIFY(!page);
        QVERIFY(page.error().code == ErrorCode::Network);
        QVERIFY(!page.error().message.isEmpty() && !page.error().message.contains(QLatin1Char('<')));
        QVERIFY(!fetch(client));
        QVERIFY(!numbers(client));
    }
}

void ListsTest::theNextPageIsOnOurHost_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QByteArray>("asked");
    const auto row = [](const char* name, const QString& next, const QByteArray& asked) {
        QTest::newRow(name) << next << asked;
    };
    row("path", QStringLiteral("/2010-04-01/x.json?Page=1"), "/2010-04-01/x.json?Page=1");
    row("another host", QStringLiteral("https://evil.example/x.json?Page=1"), "/x.json?Page=1");
    row("another host, no scheme", QStringLiteral("//evil.example:1/x.json?Page=1"), "/x.json?Page=1");
    row("another person", QStringLiteral("https://me:secret@evil.example/x.json"), "/x.json");
    row("no slash", QStringLiteral("x.json?Page=1"), "/x.json?Page=1");
    row("escapes", QStringLiteral("/x.json?To=%2B4477&PageToken=PA%26b"), "/x.json?To=%2B4477&PageToken=PA%26b");
    row("a line break", QStringLiteral("/x.json?Page=1 HTTP/1.1\r\nX: y"), {});
}

void ListsTest::theNextPageIsOnOurHost()
{
    QFETCH(QString, next);
    QFETCH(QByteArray, asked);
    RawServer server([](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(RawServer::answer(200, R"({"next_page_uri":null,"messages":[]})"));
    });
    TwilioClient client(Exchange::options(server.url()));
    const auto page = list(client, next);
    if (!asked.isEmpty()) {
        QVERIFY(page);
        QVERIFY2(server.requests.at(0).head.startsWith("GET " + asked + " HTTP/1.1\r\n"),
                 server.requests[0].head.constData());
    }
    for (const RawServer::Request& request : server.requests)
        QVERIFY2(!request.head.contains("\nX: y"), request.head.constData());
}

void ListsTest::aPageThatFollowsItselfIsAnError()
{
    RawServer server([](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(RawServer::answer(200, R"({"next_page_uri":"/x.json?Page=1","messages":[]})"));
    });
    TwilioClient client(Exchange::options(server.url()));
    QVERIFY(list(client));
    QVERIFY(!list(client, QStringLiteral("/x.json?Page=1")));
}

void ListsTest::numbersInCirclesAreAnError()
{
    RawServer server([](QTcpSocket& socket, const RawServer::Request& request) {
        const QByteArray next = request.head.contains("Page=1") ? "Page=2" : "Page=1";
        socket.write(
            RawServer::answer(200, R"({"next_page_uri":"/x.json?)" + next + R"(","incoming_phone_numbers":[]})"));
    });
    TwilioClient client(Exchange::options(server.url()));
    QVERIFY(!numbers(client));
    QCOMPARE(server.requests.size(), 3u);
}

void ListsTest::listsAreFilteredAndPaged()
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
    TwilioClient client(Exchange::options(server.url()));
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

    const QByteArray account = Exchange::options({}).credentials.account.toLatin1();
    QVERIFY2(server.requests[0].head.startsWith(
                 "GET /2010-04-01/Accounts/" + account +
                 "/Messages.json?To=%2B447700900001&DateSent%3E=2026-05-17T03%3A45%3A12Z&PageSize=1000 "),
             server.requests[0].head.constData());
    QVERIFY2(server.requests[1].head.startsWith(
                 "GET /2010-04-01/Accounts/AC1/Messages.json?To=%2B447700900001&Page=1&PageToken=PASM1 "),
             server.requests[1].head.constData());
    const ProviderMessage& message = pages[0].messages.at(0);
    QVERIFY(message.status == MessageStatus::Undelivered);
    QCOMPARE(message.errorSentence, QStringLiteral("Unknown handset"));
    QCOMPARE(message.createdAt, QDateTime(QDate(2023, 8, 24), QTime(5, 1, 45), Qt::UTC));
    QVERIFY(!message.isInbound);
    QVERIFY(!pages[1].messages.at(0).status);
    QVERIFY(pages[1].messages.at(0).isInbound);
    QVERIFY(pages[1].nextPage.isEmpty());
}

void ListsTest::numbersComeFromAllPages()
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
    TwilioClient client(Exchange::options(server.url()));
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

QTEST_GUILESS_MAIN(ListsTest)
#include "lists_test.moc"
