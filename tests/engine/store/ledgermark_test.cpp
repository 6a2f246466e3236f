#include "engine/store/ledgermark.h"
#include "tests/support/temporarystore.h"

#include <QDir>
#include <QTest>

using namespace outbound;

class LedgerMarkTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itFollowsEveryClaim();
    void itWaitsForTheOutermostCommit();
    void aClaimThatIsRolledBackLeavesNoMark();
    void eitherFileAloneIsEnough();
    void aBrokenMarkIsNone();
    void aCacheThatCantBeWrittenIsNoHarm();

private:
    QString beside() const { return m_store->database->path() + QStringLiteral("-mark"); }
    QString outside() const
    {
        const QDir marks(m_cache->filePath(QStringLiteral("outbound/marks")));
        const QStringList names = marks.entryList(QDir::Files);
        return names.isEmpty() ? QString() : marks.filePath(names.front());
    }
    static qint64 number(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : -1;
    }
    static bool put(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
    }
    bool isAhead() const { return *LedgerMark(*m_store->database).isAhead(); }
    bool claim() { return bool(*m_outbox->claim(**m_outbox->next(m_campaign))); }

    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<LedgerMark> m_mark;
    std::unique_ptr<Outbox> m_outbox;
    CampaignId m_campaign;
};

void LedgerMarkTest::init()
{
    m_cache = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache->path()));
    m_store = std::make_unique<TemporaryStore>();
    m_mark = std::make_unique<LedgerMark>(*m_store->database);
    m_outbox = std::make_unique<Outbox>(*m_store->database, *m_store->notifier, m_store->clock, m_mark.get());
    m_campaign = m_store->create(m_store->draft(QStringLiteral("Recall"), 5));
}

void LedgerMarkTest::itFollowsEveryClaim()
{
    QVERIFY(m_mark->settle());
    QCOMPARE(number(beside()), 0);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(claim());
        QCOMPARE(number(beside()), i);
        QCOMPARE(number(outside()), i);
    }
    QVERIFY(!isAhead());
}

void LedgerMarkTest::itWaitsForTheOutermostCommit()
{
    QVERIFY(claim());
    const auto claimed = m_outbox->together([&]() -> Result<void> {
        const bool isClaimed = claim();
        return isClaimed && number(beside()) == 1 && number(outside()) == 1 ? Result<void>() : storageError({});
    });
    QVERIFY(claimed);
    QCOMPARE(number(beside()), 2);
    QCOMPARE(number(outside()), 2);
}

void LedgerMarkTest::aClaimThatIsRolledBackLeavesNoMark()
{
    QVERIFY(claim());
    QVERIFY(!m_outbox->together([&]() -> Result<void> { return claim() ? storageError({}) : Result<void>(); }));
    QVERIFY(m_outbox->together([] { return Result<void>(); }));
    QCOMPARE(number(beside()), 1);
    QCOMPARE(number(outside()), 1);
}

void LedgerMarkTest::eitherFileAloneIsEnough()
{
    QVERIFY(claim());
    QVERIFY(put(beside(), "0000000000000000002\n"));
    QVERIFY(isAhead());
    QVERIFY(m_mark->settle());
    QVERIFY(!isAhead());
    QVERIFY(put(outside(), "0000000000000000002\n"));
    QVERIFY(isAhead());
    QVERIFY(m_mark->settle());
    QVERIFY(!isAhead());
}

void LedgerMarkTest::aBrokenMarkIsNone()
{
    QVERIFY(claim());
    for (const QByteArray text : {"", "\0\0\0\0\0\0\0\0", "99 bottles"}) {
        QVERIFY(put(beside(), text));
        QVERIFY(put(outside(), text));
        QVERIFY(!isAhead());
    }
}

void LedgerMarkTest::aCacheThatCantBeWrittenIsNoHarm()
{
    qputenv("XDG_CACHE_HOME", "/dev/null/cache");
    LedgerMark mark(*m_store->database);
    QVERIFY(!*mark.isAhead());
    QVERIFY(mark.settle());
    QVERIFY(claim());
    mark.advance();
    QCOMPARE(number(beside()), 1);
}

QTEST_GUILESS_MAIN(LedgerMarkTest)
#include "ledgermark_test.moc"
