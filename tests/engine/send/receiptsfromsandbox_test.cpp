#include "engine/sandbox/sandboxserver.h"
#include "engine/send/receiptsweeper.h"
#include "engine/twilio/twilioclient.h"
#include "tests/support/temporarystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// The sweep over real sockets, from a list that lags behind and leaves out what was never sent.
class ReceiptsFromSandboxTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyGetsTheirAnswer();
};

void ReceiptsFromSandboxTest::everybodyGetsTheirAnswer()
{
    constexpr int people = 300;
    TemporaryStore store;
    QTemporaryDir directory;
    SandboxScenario scenario;
    scenario.listLag = 20s;
    scenario.delivery.delivered.share = 80;
    scenario.delivery.undelivered.share = 10;
    scenario.delivery.failed.share = 10;
    scenario.delivery.sent.share = 0;
    const auto sandbox =
        SandboxServer::start(directory.filePath(QStringLiteral("ledger.db")), 0, store.clock, scenario);
    QVERIFY(sandbox);
    TwilioClient client(
        {.url = (*sandbox)->url(), .credentials = {sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()}});

    QVERIFY(store.writer->saveNumbers(sandboxAccountSid(), sandboxNumbers()));
    CampaignDraft draft = store.draft(QStringLiteral("Recall"), people);
    draft.fromNumber = sandboxNumbers()[2].phone;
    const auto id = store.writer->createCampaign(sandboxAccountSid(), draft);
    QVERIFY(id);
    int accepted = 0;
    for (int i = 0; i < people; ++i) {
        const auto attempt = *store.outbox->claim(**store.outbox->next(*id));
        QVERIFY(attempt);
        client.submit(attempt->message, [&store, &accepted, attempt = *attempt](const SubmitOutcome& outcome) {
            if (outcome.kind == SubmitOutcome::Kind::Accepted &&
                store.outbox->accepted(attempt, outcome.sid, outcome.status, outcome.createdAt))
                ++accepted;
        });
    }
    QTRY_COMPARE(accepted, people);

    ReceiptSweeper sweeper(sandboxAccountSid(), *store.receipts, client, store.clock);
    int passes = 0;
    size_t news = 0;
    connect(&sweeper, &ReceiptSweeper::swept, this, [&] { ++passes; });
    connect(&sweeper, &ReceiptSweeper::arrived, this,
            [&](const std::vector<ReceiptNews>& page) { news += page.size(); });
    const auto pending = [&] { return store.reader->counts(*id)->pendingCount() + store.reader->counts(*id)->sent; };
    for (int turn = 0; turn < 20 && pending() > 0; ++turn) {
        const int before = passes;
        for (int s = 0; s < 60 && store.clock.pendingCalls() > 0 && passes == before; ++s) {
            store.clock.advance(1s);
            QTRY_VERIFY(passes > before || store.clock.pendingCalls() > 0); // a pass under way sets no alarm
        }
    }
    const CampaignCounts counts = *store.reader->counts(*id);
    QCOMPARE(counts.delivered + counts.undelivered + counts.failed, people);
    QVERIFY(counts.failed > 0); // which no list by date shows
    QVERIFY(counts.delivered > counts.undelivered);
    QVERIFY(news >= size_t(people));
    QVERIFY2(passes <= 20, qPrintable(QString::number(passes)));
    QVERIFY(store.reader->proof(*id)->holds());
}

QTEST_GUILESS_MAIN(ReceiptsFromSandboxTest)
#include "receiptsfromsandbox_test.moc"
