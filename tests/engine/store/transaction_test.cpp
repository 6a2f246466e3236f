#include "engine/store/transaction.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

class TransactionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotCommittedIsRolledBack();
    void aDiskThatFillsUpIsSaidOnceAndThenAllGoesOn();

private:
    static QString rows(Database& database);
    static Result<void> fill(Database& database, int bytes);
};

/// Of table `notes`.
QString TransactionTest::rows(Database& database)
{
    Statement count(database, QStringLiteral("SELECT count(*) FROM notes"));
    return count.run() && count.next() ? count.value(0).toString() : QString();
}

Result<void> TransactionTest::fill(Database& database, int bytes)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    {
        Statement write(database, QStringLiteral("INSERT INTO notes VALUES (zeroblob(?))"));
        if (auto ran = write.run(bytes); !ran)
            return ran;
    }
    return transaction->commit();
}

void TransactionTest::whatIsNotCommittedIsRolledBack()
{
    const QTemporaryDir directory;
    const auto database = Database::open(directory.filePath(QStringLiteral("a.db")), Database::Access::Write);
    QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE notes (text)")));
    {
        const auto transaction = Transaction::begin(**database);
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO notes VALUES ('x')")));
    }
    QCOMPARE(rows(**database), QStringLiteral("0"));
    QVERIFY(fill(**database, 1));
    QCOMPARE(rows(**database), QStringLiteral("1"));
}

/// SQLite ends the transaction itself then.
void TransactionTest::aDiskThatFillsUpIsSaidOnceAndThenAllGoesOn()
{
    const QTemporaryDir directory;
    const auto database = Database::open(directory.filePath(QStringLiteral("a.db")), Database::Access::Write);
    QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE notes (text)")));
    QVERIFY((*database)->execute(QStringLiteral("PRAGMA max_page_count = 10")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is full")));
    QTest::failOnWarning(QRegularExpression(QStringLiteral("rollback")));
    QVERIFY(!fill(**database, 1'000'000));
    QVERIFY((*database)->execute(QStringLiteral("PRAGMA max_page_count = 10000")));
    QVERIFY(fill(**database, 1'000'000));
    QCOMPARE(rows(**database), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "transaction_test.moc"
