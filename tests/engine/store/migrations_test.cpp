#include "engine/store/migrations.h"

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
    QVERIFY((*database)->execute(QStringLiteral("INSERT INTO opt_outs VALUES ('AC1', '+447700900001', 'STOP', 0)")));
    QVERIFY(migrate(**database));
    Statement read(**database, QStringLiteral("SELECT count(*) FROM opt_outs"));
    QVERIFY(read.run());
    QVERIFY(read.next());
    QCOMPARE(read.value(0).toInt(), 1);
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
