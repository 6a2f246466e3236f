#include "tests/engine/api/apiengine.h"

#include <QTest>

using namespace outbound;
using nlohmann::json;

static const QByteArray campaigns = "/v1/sms/campaigns";

/// Every way a request can be wrong: the code, the field with its position, and nothing created.
class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_home = std::make_unique<ApiEngine>(); }
    void cleanupTestCase() { m_home.reset(); }

    void createsThatAreRefused_data();
    void createsThatAreRefused();
    void bodiesThatAreRefused_data();
    void bodiesThatAreRefused();
    void aDraftThatLacksSomethingIsNotLaunched();
    void addressesThatAreRefused_data();
    void addressesThatAreRefused();
    void tooManyRecipients();
    void tooLargeABody();
    void aBodyWhereNoneIsRead();
    void aRevokedKey();

private:
    const RawClient& client() const { return m_home->client(); }

    std::unique_ptr<ApiEngine> m_home;
};

void RefusalsTest::createsThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* patch, const char* code, const char* field) {
        QTest::newRow(patch) << QByteArray(patch) << QByteArray(code) << QByteArray(field);
    };
    const char* invalid = "invalid_request";
    row(R"({"agent_id":"agent_0000000000000000"})", "agent_not_owned", "agent_id");
    row(R"({"from_number":"+447700900999"})", "from_number_not_owned", "from_number");
    row(R"({"more_numbers":["+447700900999"]})", "from_number_not_owned", "from_number");
    row(R"({"more_numbers":["+14155550142"]})", invalid, "more_numbers");
    row(R"({"from_number":null})", invalid, "from_number");
    row(R"({"from_number":7})", invalid, "from_number");
    row(R"({"name":null})", invalid, "name");
    row(R"({"name":" "})", invalid, "name");
    row(R"({"message_template":""})", invalid, "message_template");
    row(R"({"recipients":[]})", invalid, "recipients");
    row(R"({"recipients":null})", invalid, "recipients");
    row(R"({"recipients":{"phone":"+447700900001"}})", invalid, "recipients");
    row(R"({"recipients":["+447700900001"]})", invalid, "recipients[0]");
    row(R"({"recipients":[{"phone":"+447700900001"},{"phone":"07700 900002"}]})", invalid, "recipients[1].phone");
    row(R"({"recipients":[{"phone":"+447700900001"},{"variables":{}}]})", invalid, "recipients[1].phone");
    row(R"({"recipients":[{"phone":"+447700900001"},{"phone":"+447700900001"}]})", invalid, "recipients[1].phone");
    row(R"({"recipients":[{"phone":"+447700900001","name":"Zoë"}]})", invalid, "recipients[0].name");
    row(R"({"recipients":[{"phone":"+447700900001","variables":[]}]})", invalid, "recipients[0].variables");
    row(R"({"recipients":[{"phone":"+447700900001","variables":{"price":19.90}}]})", invalid,
        "recipients[0].variables.price");
    row(R"({"recipients":[{"phone":"+447700900001","variables":{"to":{"a":1}}}]})", invalid,
        "recipients[0].variables.to");
    row(R"({"schedule_type":"later"})", invalid, "schedule_type");
    row(R"({"schedule_type":null})", invalid, "schedule_type");
    row(R"({"schedule_type":"schedule"})", "invalid_schedule", "scheduled_at");
    row(R"({"schedule_type":"schedule","scheduled_at":"2096-05-20T09:00:00"})", "invalid_schedule", "scheduled_at");
    row(R"({"schedule_type":"schedule","scheduled_at":"tomorrow"})", "invalid_schedule", "scheduled_at");
    row(R"({"schedule_type":"schedule","scheduled_at":"2096-02-30T09:00:00Z"})", "invalid_schedule", "scheduled_at");
    row(R"({"schedule_type":"schedule","scheduled_at":"2016-05-20T09:00:00Z"})", "invalid_schedule", "scheduled_at");
    row(R"({"scheduled_at":"2096-05-20T09:00:00Z"})", "invalid_schedule", "scheduled_at");
    row(R"({"sheduled_at":"2096-05-20T09:00:00Z"})", invalid, "sheduled_at");
    row(R"({"webhook_url":"ftp://example.org"})", invalid, "webhook_url");
    row(R"({"webhook_secret":"s"})", invalid, "webhook_secret");
    row(R"({"source":"dashboard"})", invalid, "source");
}

void RefusalsTest::createsThatAreRefused()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, field);
    const QByteArray before = m_home->contents();
    json draft = ApiEngine::draft(2);
    draft.update(json::parse(patch.toStdString()));
    const RawAnswer answer = client().send("POST", campaigns, QByteArray::fromStdString(draft.dump()),
                                           {{"Idempotency-Key", patch.toHex().left(200)}});
    QCOMPARE(answer.status, 400);
    COMPARE_JSON(answer.code(), code.toStdString());
    COMPARE_JSON(answer.field(), field.toStdString());
    QVERIFY(!answer.json()["error"]["message"].get<std::string>().empty());
    QCOMPARE(m_home->contents(), before);
}

void RefusalsTest::bodiesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("field");
    const QByteArray good = textOf(ApiEngine::draft(1));
    QTest::newRow("not JSON") << QByteArray("name=Recall") << QByteArray("");
    QTest::newRow("cut off") << good.left(good.size() - 1) << QByteArray("");
    QTest::newRow("two values") << good + good << QByteArray("");
    QTest::newRow("an array") << QByteArray("[]") << QByteArray("");
    QTest::newRow("a text") << QByteArray("\"x\"") << QByteArray("");
    QTest::newRow("a comment") << "/* x */" + good << QByteArray("");
    QTest::newRow("not UTF-8") << QByteArray(good).replace("Recall", "Rec\xff") << QByteArray("");
    QTest::newRow("half a surrogate") << QByteArray(good).replace("Recall", "\\ud83d") << QByteArray("");
    QTest::newRow("NUL") << QByteArray(good).replace("Recall", "a\\u0000b") << QByteArray("name");
    QTest::newRow("a field twice") << QByteArray(good).replace("\"name\":", "\"name\":\"Other\",\"name\":")
                                   << QByteArray("name");
    QTest::newRow("a person's field twice")
        << QByteArray(good).replace("\"phone\":", "\"phone\":\"+447700900111\",\"phone\":")
        << QByteArray("recipients[0].phone");
    QTest::newRow("nested nine deep") << QByteArray(good).replace("\"Recall\"", "[[[[[[[[]]]]]]]]") << QByteArray("");
    QTest::newRow("nested without end") << QByteArray(200'000, '[') << QByteArray("");
    QTest::newRow("something after a NUL") << good + QByteArray("\0{}", 3) << QByteArray("");
}

void RefusalsTest::bodiesThatAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, field);
    const QByteArray before = m_home->contents();
    const RawAnswer answer = client().send("POST", campaigns, body);
    QCOMPARE(answer.status, 400);
    COMPARE_JSON(answer.code(), "invalid_request");
    if (!field.isEmpty())
        COMPARE_JSON(answer.field(), field.toStdString());
    QCOMPARE(m_home->contents(), before);
}

void RefusalsTest::aDraftThatLacksSomethingIsNotLaunched()
{
    for (const char* lack : {"name", "message_template", "recipients"}) {
        json draft = ApiEngine::draft(1, "draft");
        draft[lack] = draft[lack].is_array() ? json::array() : json("");
        const QByteArray id = m_home->create(draft);
        const RawAnswer answer = client().send("POST", campaigns + '/' + id + "/launch");
        QCOMPARE(answer.status, 400);
        COMPARE_JSON(answer.field(), lack);
        COMPARE_JSON(client().send("PATCH", campaigns + '/' + id, R"({"scheduled_at":"2096-05-20T09:00:00Z"})").field(),
                     lack);
        COMPARE_JSON(client().get(campaigns + '/' + id).json()["status"], "draft");
    }
}

void RefusalsTest::addressesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nothing there") << QByteArray("GET") << QByteArray("/v1/sms") << 404 << QByteArray("not_found");
    QTest::newRow("a slash more") << QByteArray("GET") << campaigns + "/" << 404 << QByteArray("not_found");
    QTest::newRow("no campaign") << QByteArray("GET") << campaigns + "/smsc_0" << 404
                                 << QByteArray("campaign_not_found");
    QTest::newRow("cancel nothing") << QByteArray("DELETE") << campaigns + "/smsc_0" << 404
                                    << QByteArray("campaign_not_found");
    QTest::newRow("launch nothing") << QByteArray("POST") << campaigns + "/smsc_0/launch" << 404
                                    << QByteArray("campaign_not_found");
    QTest::newRow("retry nothing") << QByteArray("POST") << campaigns + "/smsc_0/retry" << 404
                                   << QByteArray("campaign_not_found");
    QTest::newRow("another method") << QByteArray("PUT") << campaigns << 405 << QByteArray("method_not_allowed");
    QTest::newRow("a parameter") << QByteArray("GET") << QByteArray("/v1/agents?x=1") << 400
                                 << QByteArray("invalid_request");
    QTest::newRow("climbing") << QByteArray("GET") << QByteArray("/v1/../etc/passwd") << 404 << QByteArray("not_found");
}

void RefusalsTest::addressesThatAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const RawAnswer answer = client().send(method, path);
    QCOMPARE(answer.status, status);
    COMPARE_JSON(answer.code(), code.toStdString());
    if (status == 405)
        QCOMPARE(answer.headers.value("allow"), QByteArray("POST, GET"));
}

void RefusalsTest::tooManyRecipients()
{
    json draft = ApiEngine::draft(0);
    for (int i = 0; i <= 10'000; ++i)
        draft["recipients"].push_back({{"phone", "+4477009" + std::to_string(100'000 + i)}});
    const RawAnswer answer = client().send("POST", campaigns, textOf(draft));
    QCOMPARE(answer.status, 400);
    COMPARE_JSON(answer.code(), "too_many_recipients");
    COMPARE_JSON(answer.field(), "recipients");
}

void RefusalsTest::tooLargeABody()
{
    const RawAnswer answer = client().send("POST", campaigns, QByteArray(8 * 1024 * 1024 + 1, ' '));
    QCOMPARE(answer.status, 413);
    COMPARE_JSON(answer.code(), "payload_too_large");
    const RawAnswer headers = client().send("GET", campaigns, {}, {{"X-Long", QByteArray(33 * 1024, 'a')}});
    QCOMPARE(headers.status, 431);
}

void RefusalsTest::aBodyWhereNoneIsRead()
{
    const QByteArray id = m_home->create(ApiEngine::draft(1, "draft"));
    const QByteArray launch = campaigns + '/' + id + "/launch";
    QCOMPARE(client().send("POST", launch, "{\"at\":\"tomorrow\"}").status, 400);
    COMPARE_JSON(client().get(campaigns + '/' + id).json()["status"], "draft");
    QCOMPARE(client().send("POST", launch, "{}").status, 200);
}

void RefusalsTest::aRevokedKey()
{
    const RawClient guest = m_home->clientOf(QStringLiteral("guest"), false);
    QCOMPARE(guest.get("/v1/agents").status, 200);
    m_home->execute(QStringLiteral("DELETE FROM api_keys WHERE name = 'guest'"));
    QCOMPARE(guest.get("/v1/agents").status, 401);
    QCOMPARE(client().get("/v1/agents").status, 200);
    QTRY_COMPARE(m_home->count(QStringLiteral("SELECT count(*) FROM api_keys WHERE last_used_at IS NOT NULL")), 1);
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
