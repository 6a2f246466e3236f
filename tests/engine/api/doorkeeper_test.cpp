#include "engine/api/doorkeeper.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;

class DoorkeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongKeysAreForgottenAfterAMinute();
    void whoseKeyItIs();
    void hosts();

private:
    HttpRequest request(const QByteArray& token) const
    {
        return {.method = "GET",
                .path = QStringLiteral("/v1/agents"),
                .headers = {{"host", "127.0.0.1:7878"}, {"authorization", token}}};
    }
    int status(const QByteArray& token) const
    {
        const auto visitor = m_door->admit(request(token));
        return visitor.refusal ? visitor.refusal->status : 200;
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<ApiKeys> m_keys;
    std::unique_ptr<Doorkeeper> m_door;
    QByteArray m_token;
};

void DoorkeeperTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_keys = std::make_unique<ApiKeys>(*m_store->database);
    m_door = std::make_unique<Doorkeeper>(*m_keys, m_store->clock);
    m_door->setPort(7878);
    m_token = "Bearer " + m_keys->create(QStringLiteral("k"), false, m_store->clock.now())->token().toLatin1();
}

void DoorkeeperTest::wrongKeysAreForgottenAfterAMinute()
{
    for (int i = 0; i < 9; ++i)
        QCOMPARE(status("Bearer key_0:x"), 401);
    m_store->clock.advance(std::chrono::seconds(61));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(status("Bearer key_0:x"), 401);
    QCOMPARE(status("Bearer key_0:x"), 429);
    QCOMPARE(status(m_token), 200);
    m_store->clock.advance(std::chrono::seconds(59));
    QCOMPARE(status("Bearer key_0:x"), 429);
    m_store->clock.advance(std::chrono::seconds(2));
    QCOMPARE(status("Bearer key_0:x"), 401);
}

void DoorkeeperTest::whoseKeyItIs()
{
    QCOMPARE(status(QByteArray(m_token).replace("Bearer", "bearer")), 200);
    QCOMPARE(status(m_token + "x"), 401);
    QCOMPARE(status(m_token.chopped(1)), 401);
    QCOMPARE(status("Basic " + m_token.mid(7)), 401);
    QCOMPARE(m_door->keyOf(request(m_token))->name, QStringLiteral("k"));
}

void DoorkeeperTest::hosts()
{
    const auto isLetIn = [&](const QByteArray& host) {
        HttpRequest asked = request(m_token);
        asked.headers.replace("host", host);
        return !m_door->refusesForm(asked);
    };
    for (const char* ours : {"127.0.0.1:7878", "localhost:7878", "LOCALHOST:7878", "[::1]:7878"})
        QVERIFY2(isLetIn(ours), ours);
    for (const char* other : {"127.0.0.1", "127.0.0.1:78", "127.0.0.2:7878", "localhost.:7878", "x@localhost:7878", ""})
        QVERIFY2(!isLetIn(other), other);
}

QTEST_GUILESS_MAIN(DoorkeeperTest)
#include "doorkeeper_test.moc"
