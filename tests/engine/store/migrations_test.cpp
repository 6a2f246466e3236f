#include "engine/store/migrations.h"
#include "engine/store/storereader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsForItsOwnerAlone();
    void migratingTwiceChangesNothing();
    void anOlderFileKeepsWhatItHolds();
    void aNewerFileIsRefused();
    void aReaderCannotWrite();

private:
    QTemporaryDir m_directory;
    QString path(const QString& name) const { return m_directory.filePath(name); }
};

void MigrationsTest::theFileIsForItsOwnerAlone()
{
    auto database = Database::open(path(QStringLiteral("own.db")), Database::Access::Write);
    QVERIFY(database);
    QVERIFY(migrate(**database));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path(QStringLiteral("own.db"))) & others));
}

void MigrationsTest::migratingTwiceChangesNothing()
{
    auto database = Database::open(path(QStringLiteral("twice.db")), Database::Access::Write);
    QVERIFY(migrate(**database));
    QVERIFY((*database)->execute(QStringLiteral("INSERT INTO opt_outs VALUES ('AC1', '+447700900001', 'STOP', 0, 0)")));
    QVERIFY(migrate(**database));
    Statement read(**database, QStringLiteral("SELECT count(*) FROM opt_outs"));
    QVERIFY(read.run());
    QVERIFY(read.next());
    QCOMPARE(read.value(0).toInt(), 1);
}

/// A file of the first version, as it was written then, becomes what a new file is.
void MigrationsTest::anOlderFileKeepsWhatItHolds()
{
    const auto schemaOf = [](Database& database) {
        QStringList schema;
        Statement read(database, QStringLiteral("SELECT type || ' ' || name || ' ' || ifnull(sql, '') "
                                                "FROM sqlite_schema ORDER BY type, name"));
        if (read.run())
            while (read.next())
                schema << read.value(0).toString();
        return schema;
    };
    auto older = Database::open(path(QStringLiteral("older.db")), Database::Access::Write);
    QFile first(QStringLiteral(":/schema/0001_house.sql"));
    QVERIFY(first.open(QIODevice::ReadOnly));
    for (const QString& statement : QString::fromUtf8(first.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
        QVERIFY((*older)->execute(statement));
    for (const char* statement :
         {"PRAGMA user_version=1", "INSERT INTO agents VALUES ('agent_1', 'Receptionist', '', 1, 0)",
          "INSERT INTO campaigns VALUES ('smsc_1', 'AC1', 'agent_1', '+447700900123', 'Recall', 'Hi', 'running', '', "
          "NULL, 'dashboard', 0, 0, NULL)",
          "INSERT INTO recipients VALUES (1, 'smsc_1', '+447700900001', '{}', 'delivered', 'SM1', 'Hi', 0, '', 5, 6)",
          "INSERT INTO opt_outs VALUES ('AC1', '+447700900009', 'manual', 0)",
          "INSERT INTO attempts VALUES (1, 1, 'smsc_1', '+447700900123', 'Hi', 1, 'accepted', 5, 6, 0, 'SM1', 0, '')"})
        QVERIFY((*older)->execute(QString::fromLatin1(statement)));
    QVERIFY(migrate(**older));

    auto fresh = Database::open(path(QStringLiteral("fresh.db")), Database::Access::Write);
    QVERIFY(migrate(**fresh));
    QCOMPARE(schemaOf(**older), schemaOf(**fresh));
    {
        Statement byHand(**older, QStringLiteral("SELECT count(*) FROM opt_outs WHERE NOT by_reply"));
        QVERIFY(byHand.run() && byHand.next());
        QCOMPARE(byHand.value(0).toInt(), 1);
    }
    StoreReader reader(**older);
    const Proof proof = *reader.proof(QStringLiteral("smsc_1"));
    QCOMPARE(proof.count(Standing::Delivered), 1);
    QVERIFY(proof.holds());
}

void MigrationsTest::aNewerFileIsRefused()
{
    auto database = Database::open(path(QStringLiteral("newer.db")), Database::Access::Write);
    QVERIFY((*database)->execute(QStringLiteral("PRAGMA user_version=999")));
    const auto migrated = migrate(**database);
    QVERIFY(!migrated);
    QVERIFY(migrated.error().message.contains(QStringLiteral("newer")));
}

void MigrationsTest::aReaderCannotWrite()
{
    auto writer = Database::open(path(QStringLiteral("read.db")), Database::Access::Write);
    QVERIFY(migrate(**writer));
    auto reader = Database::open(path(QStringLiteral("read.db")), Database::Access::Read);
    QVERIFY(reader);
    QVERIFY(!(*reader)->execute(QStringLiteral("DELETE FROM opt_outs")));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
