#include "tests/engine/api/apiengine.h"

#include <QTest>

using namespace outbound;
using nlohmann::json;

static const QByteArray campaigns = "/v1/sms/campaigns";

/// Idempotency-Key: whatever is sent again, and whenever, happens once and is answered the same.
class OnceKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<ApiEngine>(); }
    void cleanup() { m_home.reset(); }

    void theSameAnswerAlsoAfterARestart();
    void anotherRequestUnderTheKeyIsRefused();
    void twinsUnderWayShareOneCampaign();
    void theAnswerIsStoredWithTheCampaignOrNeitherIs();
    void theAnswerIsStoredWithTheAgentOrNeitherIs();
    void anEmptyAnswerIsKeptToo();
    void otherPostsAreKeptToo();
    void aRefusalMayBeCorrected();
    void eachKeyHasItsOwn();
    void aDayLaterItIsNew();
    void whatIsNoKey();

private:
    RawAnswer post(const QByteArray& path, const json& body, const QByteArray& onceKey)
    {
        return m_home->client().send("POST", path, textOf(body), {{"Idempotency-Key", onceKey}});
    }
    int stored() { return m_home->count(QStringLiteral("SELECT count(*) FROM campaigns")); }

    std::unique_ptr<ApiEngine> m_home;
};

void OnceKeysTest::theSameAnswerAlsoAfterARestart()
{
    const json draft = ApiEngine::draft(2);
    const RawAnswer first = post(campaigns, draft, "order-17");
    QCOMPARE(first.status, 201);
    QCOMPARE(post(campaigns, draft, "order-17").body, first.body);
    m_home->reopen();
    const RawAnswer again = post(campaigns, draft, "order-17");
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body, first.body);
    QCOMPARE(stored(), 1);
    QCOMPARE(post(campaigns, draft, "order-18").status, 201);
    QCOMPARE(stored(), 2);
}

void OnceKeysTest::anotherRequestUnderTheKeyIsRefused()
{
    QCOMPARE(post(campaigns, ApiEngine::draft(2, "draft"), "a").status, 201);
    const RawAnswer other = post(campaigns, ApiEngine::draft(3, "draft"), "a");
    QCOMPARE(other.status, 422);
    COMPARE_JSON(other.code(), "idempotency_key_reused");
    COMPARE_JSON(post("/v1/agents", {{"name", "X"}}, "a").code(), "idempotency_key_reused");
    QCOMPARE(stored(), 1);
}

void OnceKeysTest::twinsUnderWayShareOneCampaign()
{
    const QByteArray bytes = m_home->client().bytes("POST", campaigns, textOf(ApiEngine::draft(200, "draft")),
                                                    {{"Idempotency-Key", "twin"}});
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 8; ++i)
        sockets.push_back(m_home->client().open(bytes));
    QByteArray body;
    for (const auto& socket : sockets) {
        const RawAnswer answer = RawClient::readAnswer(*socket);
        QCOMPARE(answer.status, 201);
        body = body.isEmpty() ? answer.body : body;
        QCOMPARE(answer.body, body);
    }
    QCOMPARE(stored(), 1);
}

void OnceKeysTest::theAnswerIsStoredWithTheCampaignOrNeitherIs()
{
    // The store refuses one of the two: then the other isn't there either.
    m_home->execute(QStringLiteral("CREATE TRIGGER stop BEFORE INSERT ON remembered_answers "
                                   "BEGIN SELECT raise(ABORT, 'no'); END"));
    QCOMPARE(post(campaigns, ApiEngine::draft(2), "x").status, 503);
    QCOMPARE(stored(), 0);
    m_home->execute(QStringLiteral("DROP TRIGGER stop"));
    m_home->execute(QStringLiteral("CREATE TRIGGER stop BEFORE INSERT ON recipients "
                                   "BEGIN SELECT raise(ABORT, 'no'); END"));
    QCOMPARE(post(campaigns, ApiEngine::draft(2), "x").status, 503);
    QCOMPARE(m_home->count(QStringLiteral("SELECT count(*) FROM remembered_answers")), 0);
    m_home->execute(QStringLiteral("DROP TRIGGER stop"));
    QCOMPARE(post(campaigns, ApiEngine::draft(2), "x").status, 201);
    QCOMPARE(stored(), 1);
}

void OnceKeysTest::theAnswerIsStoredWithTheAgentOrNeitherIs()
{
    const json desk{{"name", "Desk"}, {"is_default", true}};
    const QString agents = QStringLiteral("SELECT count(*) FROM agents WHERE name = 'Desk'");
    m_home->execute(QStringLiteral("CREATE TRIGGER stop BEFORE INSERT ON remembered_answers "
                                   "BEGIN SELECT raise(ABORT, 'no'); END"));
    QCOMPARE(post("/v1/agents", desk, "x").status, 503);
    QCOMPARE(m_home->count(agents), 0);
    QCOMPARE(m_home->count(QStringLiteral("SELECT count(*) FROM agents WHERE is_default")), 1);
    m_home->execute(QStringLiteral("DROP TRIGGER stop"));
    QCOMPARE(post("/v1/agents", desk, "x").status, 201);
    QCOMPARE(post("/v1/agents", desk, "x").status, 201);
    QCOMPARE(m_home->count(agents), 1);
}

void OnceKeysTest::anEmptyAnswerIsKeptToo()
{
    const RawClient window = m_home->clientOf(QStringLiteral("window"), true);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(window.send("POST", "/v1/engine/settings/reload", {}, {{"Idempotency-Key", "r"}}).status, 204);
    QCOMPARE(m_home->count(QStringLiteral("SELECT count(*) FROM remembered_answers WHERE status = 204")), 1);
}

void OnceKeysTest::otherPostsAreKeptToo()
{
    const RawAnswer made = post("/v1/agents", {{"name", "Desk"}}, "agent");
    QCOMPARE(made.status, 201);
    m_home->reopen();
    QCOMPARE(post("/v1/agents", {{"name", "Desk"}}, "agent").body, made.body);
    QCOMPARE(m_home->count(QStringLiteral("SELECT count(*) FROM agents")), 2);
}

void OnceKeysTest::aRefusalMayBeCorrected()
{
    json draft = ApiEngine::draft(1, "draft");
    draft["nam"] = "X";
    QCOMPARE(post(campaigns, draft, "k").status, 400);
    QCOMPARE(post(campaigns, ApiEngine::draft(1, "draft"), "k").status, 201);
}

void OnceKeysTest::eachKeyHasItsOwn()
{
    const json draft = ApiEngine::draft(1, "draft");
    QCOMPARE(post(campaigns, draft, "k").status, 201);
    const RawClient other = m_home->clientOf(QStringLiteral("other"), false);
    QCOMPARE(other.send("POST", campaigns, textOf(draft), {{"Idempotency-Key", "k"}}).status, 201);
    QCOMPARE(stored(), 2);
}

void OnceKeysTest::aDayLaterItIsNew()
{
    const json draft = ApiEngine::draft(1, "draft");
    QCOMPARE(post(campaigns, draft, "k").status, 201);
    m_home->execute(QStringLiteral("UPDATE remembered_answers SET answered_at = answered_at - 86400001"));
    QCOMPARE(post(campaigns, draft, "k").status, 201);
    QCOMPARE(stored(), 2);
}

void OnceKeysTest::whatIsNoKey()
{
    const json draft = ApiEngine::draft(1, "draft");
    for (const QByteArray& wrong : {QByteArray(256, 'k'), QByteArray("Zo\xc3\xab"), QByteArray("")})
        QCOMPARE(post(campaigns, draft, wrong).status, 400);
    const RawAnswer twice =
        m_home->client().send("POST", campaigns, textOf(draft), {{"Idempotency-Key", "a"}, {"Idempotency-Key", "b"}});
    QCOMPARE(twice.status, 400);
    QCOMPARE(post(campaigns, draft, QByteArray(255, 'k')).status, 201);
    QCOMPARE(stored(), 1);
}

QTEST_GUILESS_MAIN(OnceKeysTest)
#include "oncekeys_test.moc"
