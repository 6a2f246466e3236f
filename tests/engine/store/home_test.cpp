#include "engine/store/home.h"
#include "engine/store/migrations.h"
#include "engine/store/storewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

class HomeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewStoreIsAtHome();
    void everyFurtherStartIsAtHome();
    void aCopyIsNotAtHome();
    void aBackupPutBackInPlaceIsNotAtHome();
    void aStartThatBreaksOffChangesNothing();
    void theVerdictOutlivesAStartThatBreaksOff();

private:
    enum class Until { Announced, Furnished, Settled };

    QString path(const char* name = "outbound.db") const { return m_directory->filePath(QLatin1String(name)); }

    /// Starts as the engine does, as far as told. @return whether the store was at home
    bool start(const QString& path, Until until = Until::Settled)
    {
        auto database = Database::open(path, Database::Access::Write);
        if (!database || !migrate(**database))
            qFatal("no store");
        const auto home = Home::of(**database);
        ChangeNotifier notifier(m_clock);
        StoreWriter writer(**database, notifier, m_clock);
        bool done = home && home->announce();
        if (until != Until::Announced)
            done = done && writer.furnish(home->isHere(), home->mark());
        if (until == Until::Settled)
            done = done && home->settle();
        done = done && (*database)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!done)
            qFatal("not started");
        return home->isHere();
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void HomeTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void HomeTest::aNewStoreIsAtHome()
{
    QVERIFY(start(path()));
}

void HomeTest::everyFurtherStartIsAtHome()
{
    start(path());
    QVERIFY(start(path()));
    QVERIFY(start(path()));
}

void HomeTest::aCopyIsNotAtHome()
{
    start(path());
    QVERIFY(QFile::copy(path(), path("copy.db")));
    QVERIFY(QFile::copy(path() + QStringLiteral("-home"), path("copy.db-home")));
    QVERIFY(!start(path("copy.db")));
    QVERIFY(start(path("copy.db"))); // from now on it lives here
    QVERIFY(start(path()));
}

void HomeTest::aBackupPutBackInPlaceIsNotAtHome()
{
    start(path());
    QFile store(path());
    QVERIFY(store.open(QIODevice::ReadOnly));
    const QByteArray backup = store.readAll();
    store.close();
    start(path());
    QVERIFY(store.open(QIODevice::WriteOnly)); // the same file, so the same inode
    store.write(backup);
    store.close();
    QVERIFY(!start(path()));
}

void HomeTest::aStartThatBreaksOffChangesNothing()
{
    start(path());
    start(path(), Until::Announced);
    QVERIFY(start(path()));
    start(path(), Until::Furnished);
    QVERIFY(start(path()));
}

void HomeTest::theVerdictOutlivesAStartThatBreaksOff()
{
    start(path());
    QVERIFY(QFile::copy(path(), path("copy.db")));
    QVERIFY(!start(path("copy.db"), Until::Announced));
    QVERIFY(!start(path("copy.db")));
}

QTEST_GUILESS_MAIN(HomeTest)
#include "home_test.moc"
