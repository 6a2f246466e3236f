#include "engine/store/apikeys.h"
#include "tests/support/temporarystore.h"

#include <QFile>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class ApiKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whoHasTheSecretIsKnown();
    void nobodyElseIs_data();
    void nobodyElseIs();
    void theSecretIsNotInTheStore();
    void aRevokedKeyOpensNothing();
    void sessionsAreNotListedAndEnd();
    void aKeyHasAName();
    void whenItWasUsedIsKept();

private:
    NewApiKey create(const char* name, bool isSession = false)
    {
        return *m_keys->create(QString::fromUtf8(name), isSession, m_store->clock.now());
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<ApiKeys> m_keys;
};

void ApiKeysTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_keys = std::make_unique<ApiKeys>(*m_store->database);
}

void ApiKeysTest::whoHasTheSecretIsKnown()
{
    const NewApiKey made = create(" Nightly job ");
    QVERIFY(made.key.id.startsWith(QStringLiteral("key_")));
    QCOMPARE(made.token(), made.key.id + QLatin1Char(':') + made.secret);
    QCOMPARE(QByteArray::fromBase64(made.secret.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
    const auto known = *m_keys->verify(made.key.id, made.secret);
    QVERIFY(known);
    QCOMPARE(known->id, made.key.id);
    QCOMPARE(known->name, QStringLiteral("Nightly job"));
    QCOMPARE(known->createdAt, m_store->clock.now());
    QVERIFY(known->lastUsedAt.isNull());
    QVERIFY(create("Another").secret != made.secret);
}

void ApiKeysTest::nobodyElseIs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret"); // SECRET and KEY stand for the right ones
    const auto row = [](const char* name, const char* id, const char* secret) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(secret);
    };
    row("another secret", "KEY", "xECRET");
    row("no secret", "KEY", "");
    row("a part of it", "KEY", "SECRE");
    row("unknown id", "key_0000000000000000", "SECRET");
    row("no id", "", "SECRET");
    row("of another key", "OTHER", "SECRET");
    row("a wildcard", "%", "SECRET");
}

void ApiKeysTest::nobodyElseIs()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    const NewApiKey made = create("One");
    const NewApiKey other = create("Other");
    if (id == QLatin1String("KEY"))
        id = made.key.id;
    if (id == QLatin1String("OTHER"))
        id = other.key.id;
    if (secret == QLatin1String("SECRET"))
        secret = made.secret;
    else if (secret == QLatin1String("SECRE"))
        secret = made.secret.chopped(1);
    else if (!secret.isEmpty())
        secret = QLatin1Char(made.secret[0] == QLatin1Char('x') ? 'y' : 'x') + made.secret.mid(1);
    const auto known = m_keys->verify(id, secret);
    QVERIFY(known);
    QVERIFY(!*known);
}

void ApiKeysTest::theSecretIsNotInTheStore()
{
    const NewApiKey made = create("One");
    for (const QString& suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(m_store->database->path() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(made.secret.toLatin1()));
        QVERIFY(!bytes.contains(QByteArray::fromBase64(made.secret.toLatin1(), QByteArray::Base64UrlEncoding)));
        if (!suffix.isEmpty())
            QVERIFY(bytes.contains(made.key.id.toLatin1())); // this is where it would be
    }
}

void ApiKeysTest::aRevokedKeyOpensNothing()
{
    const NewApiKey made = create("One");
    const NewApiKey other = create("Other");
    QVERIFY(m_keys->revoke(made.key.id));
    QVERIFY(!*m_keys->verify(made.key.id, made.secret));
    QVERIFY(*m_keys->verify(other.key.id, other.secret));
    QVERIFY(m_keys->revoke(made.key.id).error().code == ErrorCode::NotFound);
    QCOMPARE(m_keys->list()->size(), size_t(1));
}

void ApiKeysTest::sessionsAreNotListedAndEnd()
{
    const NewApiKey first = create("First");
    m_store->clock.advance(1s);
    const NewApiKey session = create("Window", true);
    const NewApiKey second = create("Second");
    const auto known = *m_keys->verify(session.key.id, session.secret);
    QVERIFY(known && known->isSession);
    const auto listed = *m_keys->list();
    QCOMPARE(listed.size(), size_t(2));
    QCOMPARE(listed[0].id, first.key.id);
    QCOMPARE(listed[1].id, second.key.id);
    QVERIFY(m_keys->dropSessions());
    QVERIFY(!*m_keys->verify(session.key.id, session.secret));
    QVERIFY(*m_keys->verify(first.key.id, first.secret));
}

void ApiKeysTest::aKeyHasAName()
{
    const auto made = m_keys->create(QStringLiteral("  "), false, m_store->clock.now());
    QVERIFY(!made);
    QVERIFY(made.error().code == ErrorCode::InvalidRequest);
    QVERIFY(m_keys->list()->empty());
}

void ApiKeysTest::whenItWasUsedIsKept()
{
    const NewApiKey made = create("One");
    const QDateTime at = m_store->clock.now().addSecs(60);
    QVERIFY(m_keys->used(made.key.id, at));
    QCOMPARE(m_keys->list()->front().lastUsedAt, at);
}

QTEST_GUILESS_MAIN(ApiKeysTest)
#include "apikeys_test.moc"
