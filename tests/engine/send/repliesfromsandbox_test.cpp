#include "engine/sandbox/sandboxledger.h"
#include "engine/sandbox/sandboxserver.h"
#include "engine/send/replyreader.h"
#include "engine/twilio/twilioclient.h"
#include "tests/support/temporarystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// People answer over real sockets: among pages of strangers, and the one who wants no more texts gets none.
class RepliesFromSandboxTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyWhoRepliedIsKnown();
};

void RepliesFromSandboxTest::everybodyWhoRepliedIsKnown()
{
    constexpr int people = 40;
    constexpr int strangers = 2500; // three pages
    TemporaryStore store;
    QTemporaryDir directory;
    const QString ledgerPath = directory.filePath(QStringLiteral("ledger.db"));
    SandboxScenario scenario;
    scenario.delivery.delivered = {1, {1s, 1s}};
    scenario.delivery.undelivered.share = scenario.delivery.failed.share = scenario.delivery.sent.share = 0;
    scenario.replies = {0.5, {2s, 2s}, {QStringLiteral("Yes please")}, {TemporaryStore::phone(7)}};
    const auto sandbox = SandboxServer::start(ledgerPath, 0, store.clock, scenario);
    QVERIFY(sandbox);
    TwilioClient client(
        {.url = (*sandbox)->url(), .credentials = {sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()}});
    QVERIFY(store.writer->saveNumbers(sandboxAccountSid(), sandboxNumbers()));
    CampaignDraft draft = store.draft(QStringLiteral("Recall"), people);
    draft.fromNumber = sandboxNumbers()[2].phone;
    const auto first = store.writer->createCampaign(sandboxAccountSid(), draft);
    const auto second = store.writer->createCampaign(sandboxAccountSid(), draft);
    QVERIFY(first && second);
    int accepted = 0;
    for (int i = 0; i < people; ++i) {
        const auto attempt = *store.outbox->claim(**store.outbox->next(*first));
        QVERIFY(attempt);
        client.submit(attempt->message, [&store, &accepted, attempt = *attempt](const SubmitOutcome& outcome) {
            if (outcome.kind == SubmitOutcome::Kind::Accepted &&
                store.outbox->accepted(attempt, outcome.sid, outcome.status, outcome.createdAt))
                ++accepted;
        });
    }
    QTRY_COMPARE(accepted, people);
    {
        const auto ledger = SandboxLedger::open(ledgerPath);
        QVERIFY(ledger);
        const QDateTime at = store.clock.now().addSecs(2);
        for (int i = 0; i < strangers; ++i)
            QVERIFY((*ledger)->accept({.sid = QStringLiteral("SM%1").arg(i, 32, 10, QLatin1Char('f')),
                                       .account = sandboxAccountSid(),
                                       .from = QStringLiteral("+447700900999"),
                                       .to = draft.fromNumber,
                                       .body = QStringLiteral("Hello"),
                                       .createdAt = at,
                                       .fate = {QStringLiteral("received"), 0, at, at},
                                       .isInbound = true,
                                       .listedAt = at}));
    }

    ReplyReader reader(sandboxAccountSid(), *store.replies, client, store.clock);
    store.clock.advance(4s); // everything is delivered, and answered
    reader.readNow();
    store.clock.advance(1ms);
    QTRY_VERIFY_WITH_TIMEOUT(store.clock.pendingCalls() > 0 && *store.reader->replied(*first) > 0, 30'000);
    const int replied = *store.reader->replied(*first);
    QVERIFY2(replied > people / 4 && replied < people, qPrintable(QString::number(replied)));
    QCOMPARE(*store.reader->replied(*second), 0);
    QCOMPARE(*store.reader->optedOut(sandboxAccountSid()), QSet<QString>{TemporaryStore::phone(7)});

    int refused = 0;
    for (int i = 0; i < people; ++i)
        refused += *store.outbox->claim(**store.outbox->next(*second)) ? 0 : 1;
    QCOMPARE(refused, 1);
    QVERIFY(store.reader->proof(*second)->holds());
}

QTEST_GUILESS_MAIN(RepliesFromSandboxTest)
#include "repliesfromsandbox_test.moc"
