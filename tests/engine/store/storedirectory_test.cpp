#include "tests/support/temporarystore.h"

#include <QTest>

#include <algorithm>

using namespace outbound;
using namespace std::chrono_literals;

/// Agents, opt-outs and remembered answers.
class StoreDirectoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TemporaryStore>(); }

    void agentsComeAndChange();
    void oneAgentIsTheDefaultOne();
    void anUnknownAgentChangesNothing();
    void optOutsComeAndGo();
    void anAnswerIsRememberedOnce();
    void anAnswerIsForgottenAfterADay();
    void campaignsAndTheirAnswerAreKeptTogether();
    void whereTheApiIs();

private:
    AgentId defaultAgent()
    {
        AgentId id;
        int defaults = 0;
        for (const Agent& agent : *m_store->reader->agents())
            if (agent.isDefault) {
                id = agent.id;
                ++defaults;
            }
        return defaults == 1 ? id : QStringLiteral("%1 default agents").arg(defaults);
    }
    RememberedAnswer answer(const char* onceKey)
    {
        return {QStringLiteral("key_1"), QString::fromLatin1(onceKey), QByteArray("\0\xff hash", 7), 201,
                "{\"name\":\"Siân\"}",   m_store->clock.now()};
    }
    std::optional<RememberedAnswer> remembered(const char* onceKey, const char* key = "key_1")
    {
        return *m_store->reader->rememberedAnswer(QString::fromLatin1(key), QString::fromLatin1(onceKey),
                                                  m_store->clock.now().addDays(-1));
    }

    std::unique_ptr<TemporaryStore> m_store;
};

void StoreDirectoryTest::agentsComeAndChange()
{
    const AgentId before = defaultAgent();
    auto made = m_store->writer->createAgent({{}, QStringLiteral("Shop"), QStringLiteral("You sell.")});
    QVERIFY(made);
    QVERIFY(made->id.startsWith(QStringLiteral("agent_")));
    QCOMPARE(defaultAgent(), before);
    made->name = QStringLiteral("Siân’s shop");
    made->systemPrompt.clear();
    QVERIFY(m_store->writer->updateAgent(*made));
    const Agent read = *m_store->reader->agent(made->id);
    QCOMPARE(read.name, QStringLiteral("Siân’s shop"));
    QVERIFY(read.systemPrompt.isEmpty());
    QVERIFY(!read.isDefault);
    QVERIFY(m_store->writer->createAgent({{}, QStringLiteral(" "), {}}).error().code == ErrorCode::InvalidRequest);
    made->name.clear();
    QVERIFY(m_store->writer->updateAgent(*made).error().code == ErrorCode::InvalidRequest);
    QCOMPARE(m_store->reader->agent(made->id)->name, QStringLiteral("Siân’s shop"));
}

void StoreDirectoryTest::oneAgentIsTheDefaultOne()
{
    const AgentId first = defaultAgent();
    const Agent second = *m_store->writer->createAgent({{}, QStringLiteral("Second"), {}, true});
    QVERIFY(second.isDefault);
    QCOMPARE(defaultAgent(), second.id);
    QCOMPARE(m_store->reader->agents()->front().id, second.id);
    Agent again = *m_store->reader->agent(first);
    again.isDefault = true;
    QVERIFY(m_store->writer->updateAgent(again));
    QCOMPARE(defaultAgent(), first);
    again.isDefault = false; // there is always one
    QVERIFY(m_store->writer->updateAgent(again));
    QCOMPARE(defaultAgent(), first);
    QCOMPARE(m_store->reader->campaign(m_store->create(m_store->draft(QStringLiteral("Recall"), 1)))->campaign.agentId,
             first);
}

void StoreDirectoryTest::anUnknownAgentChangesNothing()
{
    const AgentId before = defaultAgent();
    const Agent unknown{QStringLiteral("agent_0000000000000000"), QStringLiteral("Nobody"), {}, true};
    QVERIFY(m_store->writer->updateAgent(unknown).error().code == ErrorCode::AgentNotOwned);
    QCOMPARE(defaultAgent(), before);
    QVERIFY(m_store->reader->agent(unknown.id).error().code == ErrorCode::AgentNotOwned);
}

void StoreDirectoryTest::optOutsComeAndGo()
{
    const AccountSid account = TemporaryStore::account;
    const auto phone = TemporaryStore::phone;
    m_store->takeChanges();
    QCOMPARE(*m_store->writer->addOptOuts(account, {phone(1), phone(2), phone(1)}, QStringLiteral("by phone")), 2);
    QVERIFY(m_store->takeChanges().optOuts);
    m_store->clock.advance(1s);
    QCOMPARE(*m_store->writer->addOptOuts(account, {phone(2), phone(3)}, QStringLiteral("STOP")), 1);
    QCOMPARE(*m_store->writer->addOptOuts(QStringLiteral("AC2"), {phone(1)}, {}), 1);
    const auto all = *m_store->reader->optOuts(account);
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0].phone, phone(3)); // the newest first
    QCOMPARE(all[0].reason, QStringLiteral("STOP"));
    QCOMPARE(all[1].phone, phone(1));
    QCOMPARE(all[2].reason, QStringLiteral("by phone")); // as they said first
    QCOMPARE(all[2].createdAt, m_store->clock.now().addSecs(-1));
    QCOMPARE(*m_store->reader->optedOut(account), QSet<QString>({phone(1), phone(2), phone(3)}));

    m_store->takeChanges();
    QVERIFY(m_store->writer->removeOptOut(account, phone(2)));
    QVERIFY(m_store->takeChanges().optOuts);
    QVERIFY(m_store->writer->removeOptOut(account, phone(2)).error().code == ErrorCode::NotFound);
    QVERIFY(!m_store->takeChanges().optOuts);
    QCOMPARE(*m_store->reader->optedOut(account), QSet<QString>({phone(1), phone(3)}));
    QCOMPARE(m_store->reader->optedOut(QStringLiteral("AC2"))->size(), 1);
}

void StoreDirectoryTest::anAnswerIsRememberedOnce()
{
    QVERIFY(!remembered("once"));
    const RememberedAnswer first = answer("once");
    QVERIFY(m_store->writer->remember(first));
    const auto read = remembered("once");
    QVERIFY(read);
    QCOMPARE(read->requestHash, first.requestHash);
    QCOMPARE(read->status, 201);
    QCOMPARE(read->body, first.body);
    QCOMPARE(read->at, first.at);
    QVERIFY(!remembered("Once"));
    QVERIFY(!remembered("once", "key_2"));
    RememberedAnswer second = first;
    second.status = 500;
    QVERIFY(m_store->writer->remember(second).error().code == ErrorCode::Conflict);
    QCOMPARE(remembered("once")->status, 201);
    second.keyId = QStringLiteral("key_2");
    QVERIFY(m_store->writer->remember(second));
}

void StoreDirectoryTest::anAnswerIsForgottenAfterADay()
{
    QVERIFY(m_store->writer->remember(answer("once")));
    m_store->clock.advance(24h);
    QVERIFY(remembered("once"));
    QVERIFY(m_store->writer->remember(answer("once")).error().code == ErrorCode::Conflict);
    m_store->clock.advance(1ms);
    QVERIFY(!remembered("once"));
    QVERIFY(m_store->writer->remember(answer("another")));
    Statement left(*m_store->database, QStringLiteral("SELECT group_concat(once_key) FROM remembered_answers"));
    QVERIFY(left.run() && left.next());
    QCOMPARE(left.value(0).toString(), QStringLiteral("another"));
    QVERIFY(m_store->writer->remember(answer("once")));
}

void StoreDirectoryTest::campaignsAndTheirAnswerAreKeptTogether()
{
    CampaignDraft draft = m_store->draft(QStringLiteral("Recall"), 3);
    draft.id = QStringLiteral("smsc_0123456789abcdef");
    draft.createdAt = m_store->clock.now().addSecs(-5);
    QVERIFY(m_store->writer->createCampaigns(TemporaryStore::account, {draft}, answer("once")));
    QVERIFY(remembered("once"));
    QCOMPARE(m_store->reader->campaign(draft.id)->campaign.createdAt, draft.createdAt);

    draft.id = QStringLiteral("smsc_0123456789abcde0"); // the same request again
    const auto again = m_store->writer->createCampaigns(TemporaryStore::account, {draft}, answer("once"));
    QVERIFY(again.error().code == ErrorCode::Conflict);
    QCOMPARE(m_store->reader->campaigns(TemporaryStore::account)->size(), size_t(1));

    draft.fromNumber = TemporaryStore::phone(999); // not ours
    const auto refused = m_store->writer->createCampaigns(TemporaryStore::account, {draft}, answer("other"));
    QVERIFY(refused.error().code == ErrorCode::FromNumberNotOwned);
    QVERIFY(!remembered("other"));
}

void StoreDirectoryTest::whereTheApiIs()
{
    QVERIFY(m_store->reader->apiUrl()->isEmpty());
    QVERIFY(m_store->writer->announceApi(QStringLiteral("http://127.0.0.1:8080")));
    QCOMPARE(*m_store->reader->apiUrl(), QStringLiteral("http://127.0.0.1:8080"));
    QVERIFY(m_store->writer->announceApi({}));
    QVERIFY(m_store->reader->apiUrl()->isEmpty());
}

QTEST_GUILESS_MAIN(StoreDirectoryTest)
#include "storedirectory_test.moc"
