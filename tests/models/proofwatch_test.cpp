#include "models/proofwatch.h"
#include "tests/support/temporarystore.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace outbound;
using namespace std::chrono_literals;

class ProofWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsCountedUnseen();
    void changesAreCountedTogether();
    void anotherCampaignIsCountedAtOnce();
    void whatCantBeReadIsSaid();
    void itMayGoWhileItCounts();

private:
    std::optional<TemporaryStore> m_store;
    CampaignId m_id;
    std::vector<Proof> m_proofs;
    void follow(ProofWatch& watch)
    {
        connect(&watch, &ProofWatch::proven, this, [this](const Proof& proof) { m_proofs.push_back(proof); });
    }
};

void ProofWatchTest::init()
{
    m_store.emplace();
    m_id = m_store->create(m_store->draft(QStringLiteral("Recall"), 5));
    m_proofs.clear();
}

void ProofWatchTest::nothingIsCountedUnseen()
{
    ProofWatch watch(m_store->database->path(), m_store->clock);
    follow(watch);
    watch.setCampaign(m_id);
    watch.campaignChanged();
    m_store->clock.advance(10s);
    QVERIFY(!QTest::qWaitFor([&] { return !m_proofs.empty(); }, 50));
    watch.setWatched(true);
    QTRY_COMPARE(m_proofs.size(), size_t(1));
    QVERIFY(m_proofs[0].holds());
    QCOMPARE(m_proofs[0].count(Standing::Waiting), 5);
}

void ProofWatchTest::changesAreCountedTogether()
{
    ProofWatch watch(m_store->database->path(), m_store->clock);
    follow(watch);
    watch.setCampaign(m_id);
    watch.setWatched(true);
    QTRY_COMPARE(m_proofs.size(), size_t(1));
    m_store->submit(m_id, 2);
    watch.campaignChanged();
    m_store->submit(m_id, 1);
    watch.campaignChanged();
    m_store->clock.advance(1999ms);
    QVERIFY(!QTest::qWaitFor([&] { return m_proofs.size() > 1; }, 50));
    m_store->clock.advance(1ms);
    QTRY_COMPARE(m_proofs.size(), size_t(2));
    QCOMPARE(m_proofs[1].count(Standing::WithTwilio), 3);

    watch.setWatched(false);
    watch.campaignChanged();
    QCOMPARE(m_store->clock.pendingCalls(), 0);
}

void ProofWatchTest::anotherCampaignIsCountedAtOnce()
{
    const CampaignId other = m_store->create(m_store->draft(QStringLiteral("Other"), 3));
    ProofWatch watch(m_store->database->path(), m_store->clock);
    follow(watch);
    watch.setCampaign(m_id);
    watch.setWatched(true);
    watch.setCampaign(other); // the first is still being counted
    QTRY_COMPARE(m_proofs.size(), size_t(1));
    QCOMPARE(m_proofs[0].campaign.id, other);
    QCOMPARE(m_proofs[0].total, 3);
}

void ProofWatchTest::whatCantBeReadIsSaid()
{
    ProofWatch watch(m_store->database->path(), m_store->clock);
    QSignalSpy failed(&watch, &ProofWatch::failed);
    watch.setCampaign(QStringLiteral("smsc_gone"));
    watch.setWatched(true);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
}

void ProofWatchTest::itMayGoWhileItCounts()
{
    auto watch = std::make_unique<ProofWatch>(m_store->database->path(), m_store->clock);
    follow(*watch);
    watch->setCampaign(m_id);
    watch->setWatched(true);
    watch.reset();
    m_proofs.clear(); // it may have been as quick as that
    QVERIFY(!QTest::qWaitFor([&] { return !m_proofs.empty(); }, 100));
}

QTEST_GUILESS_MAIN(ProofWatchTest)
#include "proofwatch_test.moc"
