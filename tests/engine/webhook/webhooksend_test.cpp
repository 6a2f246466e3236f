#include "engine/sandbox/sandboxaccount.h"
#include "engine/sandbox/sandboxledger.h"
#include "tests/engine/webhook/webhookreceiver.h"
#include "tests/support/openengine.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// A whole engine that sends on the sandbox while somebody is told.
class WebhookSendTest : public QObject
{
    Q_OBJECT

private slots:
    void toldFromTheStartToTheEnd();
    void nobodyWaitsForASilentReceiver();

private:
    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        const bool inTime = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return inTime ? future.result() : Result<T>(Error{ErrorCode::Network, QStringLiteral("no answer in time")});
    }
    CampaignDraft draft(int people) const;

    const QString m_secret = QStringLiteral("whsec_0123456789abcdef");
    WebhookReceiver m_receiver; // lives on while engines come and go
};

CampaignDraft WebhookSendTest::draft(int people) const
{
    CampaignDraft draft;
    draft.fromNumber = sandboxNumbers().back().phone;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Your check-up is due.");
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')), {}});
    draft.webhookUrl = m_receiver.url();
    draft.webhookSecret = m_secret;
    return draft;
}

void WebhookSendTest::toldFromTheStartToTheEnd()
{
    const QTemporaryDir data;
    const auto engine = openEngine(data.path());
    QVERIFY(wait(engine->connectSandbox()));
    const auto id = wait(engine->createCampaign(draft(20)));
    QVERIFY(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_receiver.statuses().contains(QStringLiteral("done")), 20'000);
    QCOMPARE(m_receiver.statuses().front(), QStringLiteral("running"));
    for (int i = 0; i < m_receiver.count(); ++i) {
        QCOMPARE(m_receiver.campaign(i)[QStringLiteral("campaign_id")].toString(), *id);
        QCOMPARE(m_receiver.campaign(i)[QStringLiteral("total_count")].toInt(), 20);
        QVERIFY(WebhookReceiver::isSigned(m_receiver.requests[size_t(i)], m_secret));
    }
}

void WebhookSendTest::nobodyWaitsForASilentReceiver()
{
    const QTemporaryDir data;
    m_receiver.requests.clear();
    m_receiver.answer = [](int) { return WebhookReceiver::silence(); };
    const auto engine = openEngine(data.path());
    QVERIFY(wait(engine->connectSandbox()));
    std::vector<CampaignId> ids;
    for (int i = 0; i < 5; ++i) {
        const auto id = wait(engine->createCampaign(draft(20)));
        QVERIFY(id);
        ids.push_back(*id);
    }
    for (const CampaignId& id : ids)
        QTRY_VERIFY_WITH_TIMEOUT(engine->reader().campaign(id)->campaign.status == CampaignStatus::Done, 20'000);
    QVERIFY(m_receiver.count() >= 1);
    const auto ledger = SandboxLedger::open(engine->sandboxLedgerPath());
    const auto times = (*ledger)->timesAccepted(sandboxAccountSid());
    QCOMPARE(times->size(), 20);
    for (const int count : *times)
        QCOMPARE(count, 5);
}

QTEST_GUILESS_MAIN(WebhookSendTest)
#include "webhooksend_test.moc"
