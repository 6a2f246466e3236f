#include "engine/store/apikeys.h"
#include "tests/engine/api/apiengine.h"

#include <QTcpServer>
#include <QTest>

using namespace outbound;

/// Where the API is served, and that an engine says so: as the settings and the command line want it.
class ApiServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }
    void theAddressIsInTheStoreWhileItIsServed();
    void aPortThatWasAskedForHasToBeFree();
    void thePortOfTheSettingsMayBeTaken();
    void settingsApplyAtOnce();
    void keysOfSessionsEndWithTheEngine();
    void withoutAnAccountThereIsNothing();

private:
    Result<std::unique_ptr<Engine>> open(std::optional<quint16> port = {})
    {
        Engine::Options options;
        options.dataDir = m_data->path();
        options.api = true;
        options.apiPort = port;
        return Engine::open(options);
    }
    QString announced() { return *(*StoreReader::open(storePath()))->apiUrl(); }
    QString storePath() const { return m_data->filePath(QStringLiteral("outbound.db")); }

    std::unique_ptr<QTemporaryDir> m_data;
};

void ApiServiceTest::theAddressIsInTheStoreWhileItIsServed()
{
    {
        auto engine = open(quint16(0));
        QVERIFY(engine);
        const QUrl url = (*engine)->apiUrl();
        QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
        QTRY_COMPARE(announced(), url.toString());
        const RawClient client(quint16(url.port()), "x:y");
        QCOMPARE(client.get("/healthz").status, 200);
        QCOMPARE(client.get("/v1/agents").status, 401);
    }
    QCOMPARE(announced(), QString());
}

void ApiServiceTest::aPortThatWasAskedForHasToBeFree()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto engine = open(other.serverPort());
    QVERIFY(!engine);
    QVERIFY(engine.error().message.contains(QString::number(other.serverPort())));
}

void ApiServiceTest::thePortOfTheSettingsMayBeTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    auto engine = open(quint16(0));
    Settings settings = (*engine)->settings();
    settings.apiPort = other.serverPort();
    (*engine)->saveSettings(settings);
    engine->reset();
    engine = open();
    QVERIFY(engine);
    QVERIFY((*engine)->apiUrl().port() > 0);
    QVERIFY((*engine)->apiUrl().port() != other.serverPort());
}

void ApiServiceTest::settingsApplyAtOnce()
{
    auto engine = open();
    QVERIFY(engine);
    const int first = (*engine)->apiUrl().port();
    Settings settings = (*engine)->settings();
    settings.api = false;
    (*engine)->saveSettings(settings);
    QTRY_VERIFY((*engine)->apiUrl().isEmpty());
    QTRY_COMPARE(announced(), QString());
    QCOMPARE(RawClient(quint16(first), "x:y").get("/healthz").status, 0);

    QTcpServer finder;
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    settings.api = true;
    settings.apiPort = finder.serverPort();
    finder.close();
    (*engine)->saveSettings(settings);
    QTRY_COMPARE((*engine)->apiUrl().port(), int(settings.apiPort));
    QCOMPARE(RawClient(settings.apiPort, "x:y").get("/healthz").status, 200);
    QTRY_COMPARE(announced(), (*engine)->apiUrl().toString());
}

void ApiServiceTest::keysOfSessionsEndWithTheEngine()
{
    ApiEngine home;
    home.clientOf(QStringLiteral("window"), true);
    QCOMPARE(home.count(QStringLiteral("SELECT count(*) FROM api_keys")), 2);
    home.reopen();
    QCOMPARE(home.count(QStringLiteral("SELECT count(*) FROM api_keys")), 1);
}

void ApiServiceTest::withoutAnAccountThereIsNothing()
{
    auto engine = open(quint16(0));
    QVERIFY(engine);
    auto database = Database::open(storePath(), Database::Access::Visit);
    const auto key = ApiKeys(**database).create(QStringLiteral("k"), false, QDateTime::currentDateTimeUtc());
    QVERIFY(key);
    const RawClient client(quint16((*engine)->apiUrl().port()), key->token().toLatin1());
    COMPARE_JSON(client.get("/v1/sms/campaigns").json()["campaigns"], nlohmann::json::array());
    const RawAnswer created = client.send("POST", "/v1/sms/campaigns", textOf(ApiEngine::draft(1)));
    QCOMPARE(created.status, 400);
    COMPARE_JSON(created.code(), "from_number_not_owned");
    QCOMPARE(client.send("POST", "/v1/opt-outs", "{\"phones\":[\"+447700900001\"]}").status, 409);
    QCOMPARE(client.send("POST", "/v1/numbers/sync").status, 422);
}

QTEST_GUILESS_MAIN(ApiServiceTest)
#include "apiservice_test.moc"
