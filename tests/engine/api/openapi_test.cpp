#include "engine/api/apihouse.h"
#include "engine/api/openapi.h"
#include "engine/store/handover.h"
#include "tests/engine/api/apiengine.h"
#include "tests/engine/api/schemacheck.h"
#include "tests/support/manualclock.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using nlohmann::json;

/// openapi.json against the table of routes, and against what is really answered.
class OpenApiTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_document = json::parse(openApi().toStdString()); }

    void everyRouteIsDescribedAndNothingElse();
    void everyReferenceLeadsSomewhere();
    void everyAnswerIsAsDescribed();
    void theCheckFindsWhatIsWrong();

private:
    struct Sent {
        QByteArray method;
        QByteArray path;
        QByteArray pattern; ///< as in the document
        QByteArray body = {};
    };
    void check(const RawClient& client, const Sent& sent);

    json m_document;
};

void OpenApiTest::everyRouteIsDescribedAndNothingElse()
{
    struct NoDesk final : EngineDesk {
        void connectSandbox(Commands::Done<Connection>) override {}
        void connectTwilio(const Credentials&, Commands::Done<Connection>) override {}
        void reloadSettings(Commands::Done<void>) override {}
        void keyUsed(const QString&, const QDateTime&) override {}
    } desk;
    TemporaryStore store;
    auto house = ApiHouse::open(store.database->path(), nullptr, desk, store.clock);
    QVERIFY(house);
    QSet<QByteArray> routes;
    for (const ApiRoute& route : (*house)->routes().all())
        routes.insert(route.method.toLower() + ' ' + route.pattern.toLatin1());
    QSet<QByteArray> described;
    for (const auto& [path, operations] : m_document["paths"].items())
        for (const auto& [method, operation] : operations.items())
            described.insert(QByteArray::fromStdString(method + ' ' + path));
    QCOMPARE(described, routes);
}

void OpenApiTest::everyReferenceLeadsSomewhere()
{
    QCOMPARE(SchemaCheck(m_document).brokenReference(m_document), QString());
    COMPARE_JSON(m_document["info"]["version"], OUTBOUND_VERSION);
    COMPARE_JSON(m_document["openapi"], "3.1.0");
}

void OpenApiTest::check(const RawClient& client, const Sent& sent)
{
    const RawAnswer answer = client.send(sent.method, sent.path, sent.body);
    const json& operation =
        m_document["paths"][sent.pattern.toStdString()][QByteArray(sent.method).toLower().toStdString()];
    const json& responses = operation["responses"];
    const QByteArray name = sent.method + ' ' + sent.path + " -> " + QByteArray::number(answer.status);
    QVERIFY2(responses.contains(std::to_string(answer.status)), name + " is not described");
    const SchemaCheck schemas(m_document);
    const json& response = schemas.resolved(responses[std::to_string(answer.status)]);
    QCOMPARE(!answer.body.isEmpty(), response.contains("content"));
    if (answer.body.isEmpty())
        return;
    const json& schema = response["content"]["application/json"]["schema"];
    const QString wrong = schemas.mismatch(schema, answer.json());
    QVERIFY2(wrong.isEmpty(), name + ": " + wrong.toUtf8());
    if (!sent.body.isEmpty() && answer.status < 300) { // what is taken is described as well
        const json& taken = operation["requestBody"]["content"]["application/json"]["schema"];
        const QString odd = schemas.mismatch(taken, json::parse(sent.body.toStdString()));
        QVERIFY2(odd.isEmpty(), name + " takes: " + odd.toUtf8());
    }
}

void OpenApiTest::everyAnswerIsAsDescribed()
{
    ApiEngine home;
    const RawClient& client = home.client();
    const RawClient window = home.clientOf(QStringLiteral("window"), true);
    json full = ApiEngine::draft(3);
    full["more_numbers"] = {"+447700900456"};
    full["webhook_url"] = "http://127.0.0.1:9/hook";
    full["webhook_secret"] = "secret";
    full["recipients"][0]["variables"] = {{"age", 42}, {"on", true}, {"none", nullptr}};
    const QByteArray all = "/v1/sms/campaigns";
    const QByteArray one = all + "/{campaign_id}";
    check(client, {"POST", all, all, textOf(full)});
    json later = ApiEngine::draft(1, "schedule");
    later["scheduled_at"] = "2096-05-20T09:00:00Z";
    later["schedule_zone"] = "Europe/London";
    check(client, {"POST", all, all, textOf(later)});
    const QByteArray done = home.create(ApiEngine::draft(3));
    QTRY_VERIFY_WITH_TIMEOUT(client.get(all + '/' + done).json()["status"] == "done", 20000);
    home.execute(QStringLiteral("UPDATE recipients SET status = 'failed', error_code = 30008, error_message = 'x' "
                                "WHERE campaign_id = '%1' AND phone LIKE '%001'")
                     .arg(QString::fromLatin1(done)));
    check(client, {"GET", all, all});
    check(client, {"GET", all + "?limit=1", all});
    check(client, {"GET", all + "?limit=0", all});
    check(client, {"GET", all + '/' + done, one});
    check(client, {"GET", all + '/' + done + "?recipients_limit=1", one});
    check(client, {"GET", all + "/smsc_0", one});
    check(client, {"POST", all + '/' + done + "/launch", one + "/launch"});
    check(client, {"POST", all + '/' + done + "/retry", one + "/retry"});
    check(client, {"POST", all + '/' + done + "/pause", one + "/pause"});
    check(client, {"POST", all + '/' + done + "/resume", one + "/resume"});
    check(client, {"DELETE", all + '/' + done, one});
    check(client, {"DELETE", all + '/' + done, one});
    const QByteArray draft = home.create(ApiEngine::draft(1, "draft"));
    check(client, {"PATCH", all + '/' + draft, one, R"({"scheduled_at":"2096-05-20T09:00:00Z"})"});
    check(client, {"POST", all + '/' + draft + "/launch", one + "/launch"});
    check(client, {"PATCH", all + '/' + draft, one, R"({"name":"Spring recall"})"});
    const QByteArray ids = R"({"campaign_ids":[")" + done + R"("]})";
    check(client, {"POST", all + "/remove", all + "/remove", ids});
    check(client, {"POST", all + "/remove", all + "/remove", ids});
    check(client, {"POST", all + "/restore", all + "/restore", ids});
    check(client, {"GET", "/v1/agents", "/v1/agents"});
    check(client, {"POST", "/v1/agents", "/v1/agents", R"({"name":"Desk","system_prompt":"x","is_default":false})"});
    const QByteArray agent =
        "/v1/agents/" + QByteArray::fromStdString(client.get("/v1/agents").json()["agents"][0]["agent_id"]);
    check(client, {"GET", agent, "/v1/agents/{agent_id}"});
    check(client, {"PATCH", agent, "/v1/agents/{agent_id}", R"({"name":"Front desk"})"});
    check(client, {"GET", "/v1/agents/agent_0", "/v1/agents/{agent_id}"});
    check(client, {"GET", "/v1/numbers", "/v1/numbers"});
    check(client, {"POST", "/v1/numbers/sync", "/v1/numbers/sync"});
    check(client, {"PATCH", "/v1/numbers/+447700900123", "/v1/numbers/{phone}", R"({"mps":2})"});
    check(client, {"POST", "/v1/opt-outs", "/v1/opt-outs", R"({"phones":["+447700900009"],"reason":"STOP"})"});
    check(client, {"GET", "/v1/opt-outs", "/v1/opt-outs"});
    check(client, {"DELETE", "/v1/opt-outs/+447700900009", "/v1/opt-outs/{phone}"});
    check(client, {"GET", "/healthz", "/healthz"});
    check(client, {"GET", "/openapi.json", "/openapi.json"});
    check(client, {"GET", "/v1/engine/connection", "/v1/engine/connection"});
    check(window, {"GET", "/v1/engine/connection", "/v1/engine/connection"});
    check(window, {"PUT", "/v1/engine/connection", "/v1/engine/connection", R"({"kind":"sandbox"})"});
    check(window, {"POST", "/v1/engine/settings/reload", "/v1/engine/settings/reload"});
    const QByteArray handed = "/v1/engine/campaigns";
    const QByteArray list = textOf(json::array({ApiEngine::draft(2), ApiEngine::draft(1)}));
    QVERIFY(Handover(home.engine().storePath()).write(QStringLiteral("00aa"), list));
    check(client, {"POST", handed, handed, R"({"handover":"00aa"})"}); // 403
    check(window, {"POST", handed, handed, R"({"handover":"00aa"})"});
    QCOMPARE(window.send("POST", handed, R"({"handover":"00aa"})").status, 404); // it was taken
    check(window, {"POST", handed, handed, R"({"handover":"00aa"})"});
    check(RawClient(client.port(), "x:y"), {"GET", all, all});
}

void OpenApiTest::theCheckFindsWhatIsWrong()
{
    const SchemaCheck schemas(m_document);
    const json agent{{"$ref", "#/components/schemas/Agent"}};
    json value{{"agent_id", "a"}, {"name", "n"}, {"system_prompt", ""}, {"is_default", true}};
    QCOMPARE(schemas.mismatch(agent, value), QString());
    value["more"] = 1;
    QVERIFY(!schemas.mismatch(agent, value).isEmpty());
    value.erase("more");
    value["name"] = 7;
    QVERIFY(!schemas.mismatch(agent, value).isEmpty());
    value.erase("name");
    QVERIFY(!schemas.mismatch(agent, value).isEmpty());
    QVERIFY(!schemas.mismatch({{"enum", {"a", "b"}}}, "c").isEmpty());
}

QTEST_GUILESS_MAIN(OpenApiTest)
#include "openapi_test.moc"
