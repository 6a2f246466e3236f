#include "tests/engine/api/apiengine.h"

#include <QTest>

#include <algorithm>

using namespace outbound;
using nlohmann::json;

namespace
{

struct Event {
    QByteArray id;
    QByteArray name;
    json data;
};

/// Somebody who listens to /v1/events.
class Listener
{
public:
    Listener(const RawClient& client, const QByteArray& lastEventId = {})
        : m_socket(client.open(client.bytes(
              "GET", "/v1/events", {},
              lastEventId.isEmpty() ? RawClient::Headers() : RawClient::Headers{{"Last-Event-ID", lastEventId}})))
    {
    }

    /// Those that came so far.
    const std::vector<Event>& events()
    {
        m_text += m_socket->readAll();
        if (m_text.contains("\r\n\r\n") && m_text.startsWith("HTTP/1.1 ")) {
            status = m_text.mid(9, 3).toInt();
            m_text.remove(0, m_text.indexOf("\r\n\r\n") + 4);
        }
        // Of chunked coding what is left out are the lines with the sizes.
        for (qsizetype end = m_text.indexOf('\n'); end >= 0; end = m_text.indexOf('\n')) {
            take(m_text.left(end));
            m_text.remove(0, end + 1);
        }
        return m_events;
    }

    bool has(const QByteArray& name, const std::function<bool(const json&)>& that)
    {
        return std::any_of(events().begin(), events().end(),
                           [&](const Event& event) { return event.name == name && that(event.data); });
    }

    int status = 0;
    QByteArray lastId;

private:
    void take(const QByteArray& line)
    {
        if (line.startsWith("id: ")) {
            lastId = m_id = line.mid(4);
        } else if (line.startsWith("event: ")) {
            m_name = line.mid(7);
        } else if (line.startsWith("data: ")) {
            m_events.push_back({m_id, m_name, json::parse(line.mid(6).toStdString(), nullptr, false)});
        }
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_text;
    QByteArray m_id;
    QByteArray m_name;
    std::vector<Event> m_events;
};

} // namespace

class EventsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<ApiEngine>(); }
    void cleanup() { m_home.reset(); }

    void whoListensIsTold();
    void whoComesBackIsToldOnceWhatItIsNow();
    void whoWasAwayTooLongReadsEverythingAgain();
    void aRestartIsAnotherEpoch();
    void severalListen();
    void aRemovalIsTold();
    void theRestIsToldToo();

private:
    std::unique_ptr<ApiEngine> m_home;
};

void EventsTest::whoListensIsTold()
{
    Listener listener(m_home->client());
    QTRY_VERIFY(listener.has("connection", [](const json& data) { return data["kind"] == "sandbox"; }));
    QCOMPARE(listener.status, 200);
    const std::string id = m_home->create(ApiEngine::draft(3)).toStdString();
    QTRY_VERIFY_WITH_TIMEOUT(
        listener.has("campaign", [&](const json& c) { return c["campaign_id"] == id && c["status"] == "done"; }),
        20000);
    for (int i = 0; i < 3; ++i)
        QTRY_VERIFY_WITH_TIMEOUT(listener.has("recipient",
                                              [&](const json& r) {
                                                  return r["campaign_id"] == id && r["status"] != "pending" &&
                                                         r["phone"] == ApiEngine::phone(i).toStdString();
                                              }),
                                 20000);
    QVERIFY(listener.lastId.contains('-'));
}

void EventsTest::whoComesBackIsToldOnceWhatItIsNow()
{
    QByteArray seen;
    {
        Listener listener(m_home->client());
        QTRY_VERIFY(!listener.events().empty());
        seen = listener.lastId;
    }
    const std::string id = m_home->create(ApiEngine::draft(3, "draft")).toStdString();
    const QByteArray one = "/v1/sms/campaigns/" + QByteArray::fromStdString(id);
    QCOMPARE(m_home->client().send("POST", one + "/launch").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_home->client().get(one).json()["status"] == "done", 20000);
    Listener back(m_home->client(), seen);
    QTRY_VERIFY(back.has("campaign", [&](const json& c) { return c["campaign_id"] == id && c["status"] == "done"; }));
    QVERIFY(!back.has("campaign", [&](const json& c) { return c["status"] != "done"; }));
    QVERIFY(!back.has("reset", [](const json&) { return true; }));
}

void EventsTest::whoWasAwayTooLongReadsEverythingAgain()
{
    Listener unknown(m_home->client(), "0123456789ab-7");
    QTRY_VERIFY(unknown.has("reset", [](const json&) { return true; }));
    Listener rubbish(m_home->client(), "7");
    QTRY_VERIFY(rubbish.has("reset", [](const json&) { return true; }));
}

void EventsTest::aRestartIsAnotherEpoch()
{
    QByteArray seen;
    {
        Listener listener(m_home->client());
        QTRY_VERIFY(!listener.events().empty());
        seen = listener.lastId;
    }
    m_home->reopen();
    Listener back(m_home->client(), seen);
    QTRY_VERIFY(back.has("reset", [](const json&) { return true; }));
    QVERIFY(back.lastId != seen);
}

void EventsTest::severalListen()
{
    std::vector<std::unique_ptr<Listener>> listeners;
    for (int i = 0; i < 5; ++i)
        listeners.push_back(std::make_unique<Listener>(m_home->client()));
    for (const auto& listener : listeners)
        QTRY_VERIFY(!listener->events().empty());
    listeners.pop_back(); // hangs up
    const std::string id = m_home->create(ApiEngine::draft(1, "draft")).toStdString();
    for (const auto& listener : listeners)
        QTRY_VERIFY(listener->has("campaign", [&](const json& c) { return c["campaign_id"] == id; }));
    QVERIFY(Listener(m_home->client()).status == 0);
}

void EventsTest::aRemovalIsTold()
{
    const std::string id = m_home->create(ApiEngine::draft(1, "draft")).toStdString();
    Listener listener(m_home->client());
    QTRY_VERIFY(!listener.events().empty());
    const QByteArray ids = QByteArray::fromStdString(json({{"campaign_ids", {id}}}).dump());
    QCOMPARE(m_home->client().send("POST", "/v1/sms/campaigns/remove", ids).status, 200);
    QTRY_VERIFY(listener.has("campaign_removed", [&](const json& data) { return data["campaign_id"] == id; }));
    QCOMPARE(m_home->client().send("POST", "/v1/sms/campaigns/restore", ids).status, 200);
    QTRY_VERIFY(listener.has("campaign", [&](const json& data) { return data["campaign_id"] == id; }));
}

void EventsTest::theRestIsToldToo()
{
    Listener listener(m_home->client());
    QTRY_VERIFY(!listener.events().empty());
    const auto any = [](const json&) { return true; };
    m_home->client().send("POST", "/v1/opt-outs", R"({"phones":["+447700900001"]})");
    QTRY_VERIFY(listener.has("opt_outs", any));
    m_home->client().send("PATCH", "/v1/numbers/+447700900123", R"({"mps":2})");
    QTRY_VERIFY(listener.has("numbers", any));
    QTRY_VERIFY_WITH_TIMEOUT(listener.has("receipts", [](const json& data) { return data["as_of"].is_string(); }),
                             20000);
}

QTEST_GUILESS_MAIN(EventsTest)
#include "events_test.moc"
