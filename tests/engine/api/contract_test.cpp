#include "tests/engine/api/apiengine.h"

#include <QFile>
#include <QTest>

using namespace outbound;
using nlohmann::json;

/// The product texts, example by example, over real sockets: what they send is taken, what they show comes back.
class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_home.reset(); }

    void examplesAreTaken_data();
    void examplesAreTaken();
    void aScheduledOneWaitsAndCanBeCancelled();
    void missingVariablesRenderEmpty();
    void aCampaignLooksAsInTheExample();
    void figuresAreCountedAsTheProductSays();
    void theListIsNewestFirstAndPaged();
    void recipientsArePagedAndFiltered();
    void aDraftIsLaunchedPausedResumed();
    void aCampaignIsRescheduled();
    void whoFailedIsRetried();
    void aCampaignIsRenamed();
    void aCampaignIsRemovedAndRestored();
    void agents();
    void numbers();
    void optOuts();
    void onlyTheWindowNamesTheSource();
    void theEngineIsForSessionsAlone();
    void aTextArrivesAsItWasWritten();

private:
    static json example(const char* name);
    /// What `shown` has that `answer` hasn't, or has as another type; empty when it is all there.
    static QString missing(const json& shown, const json& answer, const QString& place = {});
    const RawClient& client() const { return m_home->client(); }
    RawAnswer post(const QByteArray& path, const json& body)
    {
        return client().send("POST", path, QByteArray::fromStdString(body.dump()));
    }
    RawAnswer patch(const QByteArray& path, const json& body)
    {
        return client().send("PATCH", path, QByteArray::fromStdString(body.dump()));
    }

    std::unique_ptr<ApiEngine> m_home;
};

static const QByteArray campaigns = "/v1/sms/campaigns";
static constexpr int patience = 20'000; ///< ms

void ContractTest::init()
{
    m_home = std::make_unique<ApiEngine>();
    m_home->execute(QStringLiteral("INSERT INTO agents (agent_id, name, created_at) "
                                   "VALUES ('agent_125207e452f8714a', 'Receptionist', 0)"));
    m_home->execute(QStringLiteral("INSERT INTO numbers (account_sid, phone, friendly_name, number_sid, mps) "
                                   "VALUES ('%1', '+447446466847', 'Acme Dental', 'PN1', 1)")
                        .arg(m_home->engine().connection().account));
}

json ContractTest::example(const char* name)
{
    QFile file(QStringLiteral(OUTBOUND_EXAMPLES "/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", name);
    return json::parse(file.readAll().toStdString());
}

QString ContractTest::missing(const json& shown, const json& answer, const QString& place)
{
    if (shown.is_null() ? !answer.is_null() : shown.type_name() != std::string(answer.type_name()))
        return place + QStringLiteral(" is another type");
    if (shown.is_object())
        for (const auto& [name, value] : shown.items()) {
            const QString field = place + QLatin1Char('.') + QString::fromStdString(name);
            if (!answer.contains(name))
                return field + QStringLiteral(" is missing");
            if (const QString below = missing(value, answer[name], field); !below.isEmpty())
                return below;
        }
    if (shown.is_array())
        for (size_t i = 0; i < shown.size() && i < answer.size(); ++i)
            if (const QString below = missing(shown[i], answer[i], place + QLatin1Char('[') + QString::number(i));
                !below.isEmpty())
                return below;
    return {};
}

void ContractTest::examplesAreTaken_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("create") << QByteArray("create") << QByteArray("created");
    QTest::newRow("guide") << QByteArray("create-guide") << QByteArray("created-guide");
}

void ContractTest::examplesAreTaken()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, shown);
    QFile file(QStringLiteral(OUTBOUND_EXAMPLES "/%1.json").arg(QLatin1String(sent)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const RawAnswer answer = client().send("POST", campaigns, file.readAll()); // every blank as it is shown
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    json created = answer.json();
    QCOMPARE(missing(example(shown), created), QString());
    QCOMPARE(created.size(), example("created").size());
    json expected = example("created");
    QVERIFY(created["campaign_id"].get<std::string>().starts_with("smsc_"));
    for (const char* chosen : {"campaign_id", "created_at"})
        expected[chosen] = created[chosen];
    COMPARE_JSON(created, expected);
    const auto at = QDateTime::fromString(QString::fromStdString(created["created_at"]), Qt::ISODate);
    QVERIFY(qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(QString::fromStdString(created["created_at"]).endsWith(QLatin1Char('Z')));
}

void ContractTest::aScheduledOneWaitsAndCanBeCancelled()
{
    json scheduled = example("create");
    scheduled.update(example("schedule"));
    scheduled["scheduled_at"] = "2096-05-20T11:00:00+02:00"; // the example's own time has passed
    const RawAnswer created = post(campaigns, scheduled);
    QCOMPARE(created.status, 201);
    COMPARE_JSON(created.json()["status"], "scheduled");
    const QByteArray one = campaigns + '/' + QByteArray::fromStdString(created.json()["campaign_id"]);
    COMPARE_JSON(client().get(one).json()["scheduled_at"], "2096-05-20T09:00:00Z");
    const RawAnswer cancelled = client().send("DELETE", one);
    QCOMPARE(cancelled.status, 200);
    COMPARE_JSON(cancelled.json()["status"], "cancelled");
    COMPARE_JSON(client().send("DELETE", one).code(), "campaign_not_cancellable");

    scheduled.update(example("schedule"));
    const RawAnswer late = post(campaigns, scheduled);
    QCOMPARE(late.status, 400);
    COMPARE_JSON(late.code(), "invalid_schedule");
}

void ContractTest::missingVariablesRenderEmpty()
{
    json draft = ApiEngine::draft(0);
    draft["message_template"] = "Hi {{first_name}}, your appointment is on {{day}} at {{time}}.";
    json whole = example("recipient");
    draft["recipients"] = {whole, {{"phone", "+447700900001"}, {"variables", {{"day", nullptr}, {"time", 2}}}}};
    const QByteArray one = campaigns + '/' + m_home->create(draft);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(client().get(one).json()["status"]), QByteArray("\"done\""), patience);
    const json recipients = client().get(one).json()["recipients"];
    COMPARE_JSON(recipients[0]["rendered_message"], "Hi Sarah, your appointment is on Tuesday at 2pm.");
    COMPARE_JSON(recipients[0]["variables"], whole["variables"]);
    COMPARE_JSON(recipients[1]["rendered_message"], "Hi , your appointment is on  at 2.");
}

void ContractTest::aCampaignLooksAsInTheExample()
{
    const QByteArray id = m_home->create(ApiEngine::draft(2));
    const QByteArray one = campaigns + '/' + id;
    QTRY_COMPARE_WITH_TIMEOUT(textOf(client().get(one).json()["status"]), QByteArray("\"done\""), patience);
    m_home->execute(QStringLiteral("UPDATE recipients SET status = 'delivered', error_code = 0, error_message = '' "
                                   "WHERE phone LIKE '%000'"));
    m_home->execute(QStringLiteral("UPDATE recipients SET status = 'failed', error_message = 'Unknown handset', "
                                   "error_code = 30005 WHERE phone LIKE '%001'"));
    const RawAnswer answer = client().get(one);
    QCOMPARE(answer.status, 200);
    QCOMPARE(missing(example("campaign"), answer.json()), QString());
    QCOMPARE(missing(example("campaign-guide"), answer.json()), QString());
    QVERIFY(!answer.json()["recipients"][0].contains("error_message"));
    COMPARE_JSON(answer.json()["recipients"][1]["error_code"], 30005);
    // In the list it is the same without its recipients.
    json listed = client().get(campaigns).json()["campaigns"][0];
    json shown = answer.json();
    shown.erase("recipients");
    COMPARE_JSON(listed, shown);
    // The fields come in the order of the texts.
    QVERIFY(answer.body.startsWith("{\"campaign_id\":\"" + id + "\",\"name\":"));
}

void ContractTest::figuresAreCountedAsTheProductSays()
{
    const QByteArray one = campaigns + '/' + m_home->create(ApiEngine::draft(6, "draft"));
    int i = 0;
    for (const char* status : {"pending", "queued", "sent", "delivered", "undelivered", "failed"})
        m_home->execute(QStringLiteral("UPDATE recipients SET status = '%1' WHERE phone = '%2'")
                            .arg(QLatin1String(status), QString::fromLatin1(ApiEngine::phone(i++))));
    const json counted = client().get(one).json();
    COMPARE_JSON(counted["total_count"], 6);
    COMPARE_JSON(counted["delivered_count"], 1);
    COMPARE_JSON(counted["failed_count"], 3);
    COMPARE_JSON(counted["pending_count"], 2);
}

void ContractTest::theListIsNewestFirstAndPaged()
{
    COMPARE_JSON(client().get(campaigns).json(), json({{"campaigns", json::array()}, {"next", nullptr}}));
    std::vector<json> ids;
    for (int i = 0; i < 5; ++i)
        ids.insert(ids.begin(), m_home->create(ApiEngine::draft(1, "draft")).toStdString());
    const auto listed = [](const json& page) {
        std::vector<json> found;
        for (const json& campaign : page["campaigns"])
            found.push_back(campaign["campaign_id"]);
        return found;
    };
    COMPARE_JSON(listed(client().get(campaigns).json()), ids);
    std::vector<json> paged;
    QByteArray path = campaigns + "?limit=2";
    for (int pages = 0; pages < 3; ++pages) {
        const json page = client().get(path).json();
        for (const json& id : listed(page))
            paged.push_back(id);
        QCOMPARE(page["next"].is_null(), pages == 2);
        if (!page["next"].is_null())
            path = campaigns + "?limit=2&after=" + QByteArray::fromStdString(page["next"]);
    }
    COMPARE_JSON(paged, ids);
    QCOMPARE(client().get(campaigns + "?after=smsc_0").status, 404);
    for (const char* wrong : {"?limit=0", "?limit=x", "?limit=10001", "?limit=1&limit=2", "?page=1"})
        COMPARE_JSON(client().get(campaigns + wrong).code(), "invalid_request");
}

void ContractTest::recipientsArePagedAndFiltered()
{
    const QByteArray one = campaigns + '/' + m_home->create(ApiEngine::draft(5, "draft"));
    m_home->execute(QStringLiteral("UPDATE recipients SET status = 'delivered' WHERE phone LIKE '%003'"));
    const json first = client().get(one + "?recipients_limit=3").json();
    QCOMPARE(first["recipients"].size(), 3u);
    COMPARE_JSON(first["total_count"], 5);
    const json rest = client()
                          .get(one + "?recipients_limit=3&recipients_after=" +
                               QByteArray::fromStdString(first["recipients_next"].dump()))
                          .json();
    QCOMPARE(rest["recipients"].size(), 2u);
    QVERIFY(!rest.contains("recipients_next"));
    const json delivered = client().get(one + "?status=delivered").json();
    QCOMPARE(delivered["recipients"].size(), 1u);
    COMPARE_JSON(delivered["recipients"][0]["phone"], "+447700900003");
    COMPARE_JSON(client().get(one + "?status=read").field(), "status");
}

void ContractTest::aDraftIsLaunchedPausedResumed()
{
    json slow = ApiEngine::draft(50, "draft");
    slow["from_number"] = "+447700900123"; // one a second
    const QByteArray one = campaigns + '/' + m_home->create(slow);
    COMPARE_JSON(client().get(one).json()["status"], "draft");
    const auto act = [&](const char* what) { return client().send("POST", one + '/' + what); };
    COMPARE_JSON(act("pause").code(), "conflict");
    COMPARE_JSON(act("launch").json()["status"], "running");
    QCOMPARE(act("launch").status, 409);
    COMPARE_JSON(act("resume").code(), "conflict");
    COMPARE_JSON(act("pause").json()["status"], "paused");
    COMPARE_JSON(act("resume").json()["status"], "running");
    COMPARE_JSON(client().send("DELETE", one).json()["status"], "cancelled");
}

void ContractTest::aCampaignIsRescheduled()
{
    const QByteArray one = campaigns + '/' + m_home->create(ApiEngine::draft(1, "draft"));
    const RawAnswer answer =
        patch(one, {{"scheduled_at", "2096-05-20T09:00:00+01:00"}, {"schedule_zone", "Europe/London"}});
    QCOMPARE(answer.status, 200);
    COMPARE_JSON(answer.json()["status"], "scheduled");
    COMPARE_JSON(answer.json()["scheduled_at"], "2096-05-20T08:00:00Z");
    COMPARE_JSON(answer.json()["schedule_zone"], "Europe/London");
    COMPARE_JSON(patch(one, {{"scheduled_at", "2096-05-20T09:00:00"}}).code(), "invalid_schedule");
    COMPARE_JSON(patch(one, {{"scheduled_at", "2016-05-20T09:00:00Z"}}).code(), "invalid_schedule");
    COMPARE_JSON(patch(one, {{"scheduled_at", "2096-05-20T09:00:00Z"}, {"schedule_zone", "Mars/Base"}}).field(),
                 "schedule_zone");
    QCOMPARE(client().send("DELETE", one).status, 200);
    COMPARE_JSON(patch(one, {{"scheduled_at", "2096-05-20T09:00:00Z"}}).code(), "conflict");
}

void ContractTest::whoFailedIsRetried()
{
    const QByteArray one = campaigns + '/' + m_home->create(ApiEngine::draft(3));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(client().get(one).json()["status"]), QByteArray("\"done\""), patience);
    m_home->execute(QStringLiteral("UPDATE recipients SET status = 'delivered', error_code = 0, error_message = ''"));
    COMPARE_JSON(client().send("POST", one + "/retry").code(), "conflict"); // there is nobody
    m_home->execute(QStringLiteral("UPDATE recipients SET status = 'failed', error_code = 30008 "
                                   "WHERE phone LIKE '%001'"));
    const RawAnswer answer = client().send("POST", one + "/retry");
    QCOMPARE(answer.status, 200);
    COMPARE_JSON(answer.json()["retried_count"], 1);
    COMPARE_JSON(answer.json()["status"], "running");
}

void ContractTest::aCampaignIsRenamed()
{
    const QByteArray one = campaigns + '/' + m_home->create(ApiEngine::draft(1, "draft"));
    COMPARE_JSON(patch(one, {{"name", "Spring recall"}}).json()["name"], "Spring recall");
    const json both = patch(one, {{"name", "Later"}, {"scheduled_at", "2096-05-20T09:00:00Z"}}).json();
    COMPARE_JSON(both["name"], "Later");
    COMPARE_JSON(both["status"], "scheduled");
    COMPARE_JSON(patch(one, {{"name", " "}}).field(), "name");
    COMPARE_JSON(patch(one, {{"name", std::string(longestCampaignName + 1, 'x')}}).field(), "name");
    COMPARE_JSON(patch(one, json::object()).field(), "scheduled_at");
    COMPARE_JSON(patch(one, {{"name", "x"}, {"schedule_zone", "Europe/London"}}).field(), "scheduled_at");
    COMPARE_JSON(patch(campaigns + "/smsc_0", {{"name", "x"}}).code(), "campaign_not_found");
    // The time is refused, so the name stays as well.
    COMPARE_JSON(patch(one, {{"name", "No"}, {"scheduled_at", "2016-05-20T09:00:00Z"}}).code(), "invalid_schedule");
    COMPARE_JSON(client().get(one).json()["name"], "Later");
    client().send("DELETE", one);
    COMPARE_JSON(patch(one, {{"name", "Was cancelled"}}).json()["name"], "Was cancelled");
}

void ContractTest::aCampaignIsRemovedAndRestored()
{
    const QByteArray draft = m_home->create(ApiEngine::draft(2, "draft"));
    const QByteArray other = m_home->create(ApiEngine::draft(1, "draft"));
    const json both{{"campaign_ids", {draft.toStdString(), other.toStdString()}}};
    const json before = client().get(campaigns + '/' + draft).json();
    client().send("PATCH", campaigns + '/' + other, R"({"scheduled_at":"2096-05-20T09:00:00Z"})");
    COMPARE_JSON(post(campaigns + "/remove", both).code(), "conflict"); // one may still send, so none is removed
    QCOMPARE(client().get(campaigns).json()["campaigns"].size(), 2u);
    client().send("DELETE", campaigns + '/' + other);
    COMPARE_JSON(post(campaigns + "/remove", both).json(), json({{"removed_count", 2}}));

    QCOMPARE(client().get(campaigns).json()["campaigns"].size(), 0u);
    for (const char* action : {"launch", "pause", "resume", "retry"})
        COMPARE_JSON(client().send("POST", campaigns + '/' + draft + '/' + action).code(), "campaign_not_found");
    COMPARE_JSON(client().send("DELETE", campaigns + '/' + draft).code(), "campaign_not_found");
    COMPARE_JSON(client().get(campaigns + '/' + draft).code(), "campaign_not_found");
    COMPARE_JSON(patch(campaigns + '/' + draft, {{"name", "x"}}).code(), "campaign_not_found");
    COMPARE_JSON(post(campaigns + "/remove", both).code(), "campaign_not_found");

    COMPARE_JSON(post(campaigns + "/restore", both).json(), json({{"restored_count", 2}}));
    COMPARE_JSON(client().get(campaigns + '/' + draft).json(), before);
    COMPARE_JSON(post(campaigns + "/restore", {{"campaign_ids", {"smsc_0"}}}).code(), "campaign_not_found");
    COMPARE_JSON(post(campaigns + "/remove", json::object()).field(), "campaign_ids");
    m_home->execute(QStringLiteral("UPDATE campaigns SET account_sid = 'AC9'"));
    COMPARE_JSON(post(campaigns + "/remove", both).code(), "campaign_not_found"); // somebody else's
}

void ContractTest::agents()
{
    QCOMPARE(client().get("/v1/agents").json()["agents"].size(), 2u);
    const RawAnswer made = post("/v1/agents", {{"name", "Desk"}, {"system_prompt", "You are the receptionist."}});
    QCOMPARE(made.status, 201);
    COMPARE_JSON(made.json()["is_default"], false);
    const QByteArray one = "/v1/agents/" + QByteArray::fromStdString(made.json()["agent_id"]);
    COMPARE_JSON(client().get(one).json(), made.json());
    const RawAnswer changed = patch(one, {{"name", "Front desk"}, {"is_default", true}});
    QCOMPARE(changed.status, 200);
    COMPARE_JSON(client().get(one).json(), changed.json());
    COMPARE_JSON(changed.json()["system_prompt"], "You are the receptionist.");
    COMPARE_JSON(client().get("/v1/agents").json()["agents"][0], changed.json());
    COMPARE_JSON(patch(one, {{"is_default", false}}).field(), "is_default");
    COMPARE_JSON(post("/v1/agents", {{"name", " "}}).field(), "name");
    QCOMPARE(client().get("/v1/agents/agent_0").status, 404);
    QCOMPARE(patch("/v1/agents/agent_0", {{"name", "X"}}).status, 404);
}

void ContractTest::numbers()
{
    QCOMPARE(client().get("/v1/numbers").json()["numbers"].size(), 4u);
    const RawAnswer set = patch("/v1/numbers/%2B447700900123", {{"mps", 2.5}});
    COMPARE_JSON(set.json(), json({{"phone", "+447700900123"}, {"friendly_name", "Sandbox long code"}, {"mps", 2.5}}));
    COMPARE_JSON(patch("/v1/numbers/+447700900123", {{"mps", 3}}).json()["mps"], 3.0);
    COMPARE_JSON(patch("/v1/numbers/+447700900123", {{"mps", 0}}).field(), "mps");
    COMPARE_JSON(patch("/v1/numbers/+447700900999", {{"mps", 1}}).code(), "not_found");
    const RawAnswer synced = client().send("POST", "/v1/numbers/sync");
    QCOMPARE(synced.status, 200);
    QCOMPARE(synced.json()["numbers"].size(), 3u); // as the sandbox has them
}

void ContractTest::optOuts()
{
    const RawAnswer added =
        post("/v1/opt-outs", {{"phones", {"+447700900001", "+447700900002"}}, {"reason", "STOP by post"}});
    QCOMPARE(added.status, 201);
    COMPARE_JSON(added.json(), json({{"added_count", 2}}));
    COMPARE_JSON(post("/v1/opt-outs", {{"phones", {"+447700900002"}}}).json()["added_count"], 0);
    const json all = client().get("/v1/opt-outs").json();
    QCOMPARE(all["opt_outs"].size(), 2u);
    COMPARE_JSON(all["opt_outs"][0]["reason"], "STOP by post");
    const json page = client().get("/v1/opt-outs?limit=1").json();
    QCOMPARE(page["opt_outs"].size(), 1u);
    COMPARE_JSON(
        client().get("/v1/opt-outs?limit=1&after=%2B" + QByteArray::fromStdString(page["next"]).mid(1)).json()["next"],
        json());
    QCOMPARE(client().send("DELETE", "/v1/opt-outs/+447700900001").status, 204);
    COMPARE_JSON(client().send("DELETE", "/v1/opt-outs/+447700900001").code(), "not_found");
    COMPARE_JSON(post("/v1/opt-outs", {{"phones", {"+447700900003", "07700 900004"}}}).field(), "phones[1]");
    QCOMPARE(client().get("/v1/opt-outs").json()["opt_outs"].size(), 1u);
}

void ContractTest::onlyTheWindowNamesTheSource()
{
    json draft = ApiEngine::draft(1, "draft");
    draft["source"] = "dashboard";
    COMPARE_JSON(post(campaigns, draft).field(), "source");
    const RawClient window = m_home->clientOf(QStringLiteral("window"), true);
    const RawAnswer answer = window.send("POST", campaigns, QByteArray::fromStdString(draft.dump()));
    QCOMPARE(answer.status, 201);
    COMPARE_JSON(answer.json()["source"], "dashboard");
}

void ContractTest::theEngineIsForSessionsAlone()
{
    const RawClient window = m_home->clientOf(QStringLiteral("window"), true);
    COMPARE_JSON(client().get("/v1/engine/connection").code(), "forbidden");
    QCOMPARE(client().send("POST", "/v1/engine/settings/reload").status, 403);
    const json connection = window.get("/v1/engine/connection").json();
    COMPARE_JSON(connection["kind"], "sandbox");
    const auto use = [&](const json& wanted) {
        return window.send("PUT", "/v1/engine/connection", QByteArray::fromStdString(wanted.dump()));
    };
    COMPARE_JSON(use({{"kind", "sandbox"}}).json(), connection);
    COMPARE_JSON(use({{"kind", "twilio"}}).field(), "account_sid");
    COMPARE_JSON(use({{"kind", "pigeon"}}).field(), "kind");
    QCOMPARE(window.send("POST", "/v1/engine/settings/reload").status, 204);
}

void ContractTest::aTextArrivesAsItWasWritten()
{
    json draft = ApiEngine::draft(1, "draft");
    draft["name"] = "Žluťoučký 🐎 <b>&amp;\"";
    draft["message_template"] = "Grüße, {{first_name}} ☕️\nline two";
    draft["recipients"][0]["variables"] = {{"first_name", "李雷"}, {"on", true}, {"age", 42}, {"none", nullptr}};
    const json campaign = client().get(campaigns + '/' + m_home->create(draft)).json();
    COMPARE_JSON(campaign["name"], draft["name"]);
    COMPARE_JSON(campaign["message_template"], draft["message_template"]);
    COMPARE_JSON(campaign["recipients"][0]["variables"],
                 json({{"first_name", "李雷"}, {"on", "true"}, {"age", "42"}, {"none", ""}}));
}

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
