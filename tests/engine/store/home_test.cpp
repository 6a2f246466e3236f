#include "engine/store/home.h"
#include "engine/store/migrations.h"
#include "engine/store/outbox.h"
#include "engine/store/storewriter.h"

#include <QDir>
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
    void aBackupOfTheSameSessionIsNotAtHome();
    void aFolderRestoredAsAWholeIsNotAtHome();
    void aMarkThatACrashLeftBehindIsNoAlarm();
    void aCleanedCacheIsNoAlarm();
    void aFreshStoreInTheSameFolderIsNotHeld();
    void otherFoldersAreNoConcern();
    void aStartThatBreaksOffChangesNothing();
    void theVerdictOutlivesAStartThatBreaksOff();

private:
    enum class Until { Announced, Furnished, Settled };

    /// A store that is opened as the engine opens it, as far as told.
    struct Session {
        explicit Session(const QString& path, Until until = Until::Settled)
            : database(need(Database::open(path, Database::Access::Write)))
        {
            need(migrate(*database));
            const Home home = need(Home::of(*database, mark));
            isHere = home.isHere();
            need(home.announce());
            if (until != Until::Announced)
                need(writer.furnish(home.isHere(), home.mark()));
            if (until == Until::Settled)
                need(home.settle());
            need(database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        }

        CampaignId createCampaign()
        {
            CampaignDraft draft;
            draft.fromNumber = QStringLiteral("+447700900123");
            draft.name = QStringLiteral("Recall");
            draft.messageTemplate = QStringLiteral("Hi");
            for (int i = 0; i < 9; ++i)
                draft.recipients.push_back({QStringLiteral("+44770090000%1").arg(i), {}});
            need(writer.saveNumbers(account, {{draft.fromNumber, QStringLiteral("Desk"), QStringLiteral("PN01"), 1}}));
            return need(writer.createCampaign(account, draft));
        }
        void claim(Outbox& from, const CampaignId& id) { need(from.claim(*need(from.next(id)))); }
        void claim(const CampaignId& id) { claim(outbox, id); }
        QString status(const CampaignId& id)
        {
            Statement read(*database, QStringLiteral("SELECT status FROM campaigns WHERE campaign_id = ?"));
            return read.run(id) && read.next() ? read.value(0).toString() : QString();
        }

        template <typename T>
        static T need(Result<T> result)
        {
            if (!result)
                qFatal("%s", qPrintable(result.error().detail));
            return std::move(*result);
        }
        static void need(const Result<void>& result)
        {
            if (!result)
                qFatal("%s", qPrintable(result.error().detail));
        }

        const AccountSid account = QStringLiteral("AC00000000000000000000000000000001");
        SystemClock clock;
        std::unique_ptr<Database> database;
        ChangeNotifier notifier{clock};
        StoreWriter writer{*database, notifier, clock};
        LedgerMark mark{*database};
        Outbox outbox{*database, notifier, clock, &mark};
        bool isHere = false;
    };

    QString path(const char* name = "outbound.db") const { return m_directory->filePath(QLatin1String(name)); }
    static bool start(const QString& path, Until until = Until::Settled) { return Session(path, until).isHere; }

    QHash<QString, QByteArray> files() const ///< of the data folder
    {
        QHash<QString, QByteArray> files;
        for (const QString& name : QDir(m_directory->path()).entryList(QDir::Files)) {
            QFile file(m_directory->filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("not read");
            files[name] = file.readAll();
        }
        return files;
    }
    void putBack(const QString& name, const QByteArray& content) const ///< the same file, so the same inode
    {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
    }

    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void HomeTest::init()
{
    m_cache = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache->path()));
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
    const auto backup = files();
    start(path());
    putBack(QStringLiteral("outbound.db"), backup[QStringLiteral("outbound.db")]);
    QVERIFY(!start(path()));
}

void HomeTest::aBackupOfTheSameSessionIsNotAtHome()
{
    for (const QByteArray& cache : {QByteArray("/dev/null/cache"), QFile::encodeName(m_cache->path())}) {
        qputenv("XDG_CACHE_HOME", cache);
        QByteArray backup;
        CampaignId id;
        {
            Session session(path());
            id = session.createCampaign();
            session.claim(id);
            QVERIFY(session.database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
            backup = files()[QStringLiteral("outbound.db")];
            session.claim(id);
        }
        putBack(QStringLiteral("outbound.db"), backup);
        {
            Session session(path());
            QVERIFY(!session.isHere);
            QCOMPARE(session.status(id), QStringLiteral("paused"));
            QVERIFY(session.writer.moveCampaign(id, {CampaignStatus::Paused}, CampaignStatus::Running));
        }
        Session session(path()); // the mark is now what the store has
        QVERIFY(session.isHere);
        QCOMPARE(session.status(id), QStringLiteral("running"));
    }
}

void HomeTest::aFolderRestoredAsAWholeIsNotAtHome()
{
    CampaignId id;
    {
        Session session(path());
        id = session.createCampaign();
        session.claim(id);
    }
    const auto backup = files();
    {
        Session session(path());
        QVERIFY(session.isHere);
        session.claim(id);
    }
    for (auto file = backup.cbegin(); file != backup.cend(); ++file)
        putBack(file.key(), file.value());
    Session session(path());
    QVERIFY(!session.isHere);
    QCOMPARE(session.status(id), QStringLiteral("paused"));
}

void HomeTest::aMarkThatACrashLeftBehindIsNoAlarm()
{
    CampaignId id;
    {
        Session session(path());
        id = session.createCampaign();
        session.claim(id);
        Outbox killed(*session.database, session.notifier, session.clock); // after its commit
        session.claim(killed, id);
    }
    Session session(path());
    QVERIFY(session.isHere);
    QCOMPARE(session.status(id), QStringLiteral("running"));
}

void HomeTest::aCleanedCacheIsNoAlarm()
{
    {
        Session session(path());
        session.claim(session.createCampaign());
    }
    QVERIFY(QDir(m_cache->path()).removeRecursively());
    QVERIFY(start(path()));
    QVERIFY(start(path()));
}

void HomeTest::aFreshStoreInTheSameFolderIsNotHeld()
{
    {
        Session session(path());
        session.claim(session.createCampaign());
    }
    const QStringList names = files().keys();
    for (const QString& name : names)
        QVERIFY(QFile::remove(m_directory->filePath(name)));
    CampaignId id;
    {
        Session session(path());
        id = session.createCampaign();
    }
    Session session(path());
    QVERIFY(session.isHere);
    QCOMPARE(session.status(id), QStringLiteral("running"));
}

void HomeTest::otherFoldersAreNoConcern()
{
    const QTemporaryDir other;
    {
        Session session(other.filePath(QStringLiteral("outbound.db")));
        session.claim(session.createCampaign());
    }
    QVERIFY(start(path()));
    QVERIFY(start(path()));
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
