#include "engine/sandbox/sandboxledger.h"

#include <QFileInfo>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

class SandboxLedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAMessageExactly();
    void survivesARestart();
    void isReadableByItsOwnerOnly();
    void countsWithPlainSql();
    void refusesASecondMessageOfTheSameSid();
    void tellsWhyItCannotOpen_data();
    void tellsWhyItCannotOpen();
    void keepsAccountsApart();
    void tellsRepliesFromMessages();
    void takesALedgerOfTheFirstSchemaOver();

private:
    static SandboxMessage message(int number);
    static std::unique_ptr<SandboxLedger> open(const QString& path);
    static QList<QStringList> query(const QString& path, const QString& sql);
};

SandboxMessage SandboxLedgerTest::message(int number)
{
    const QDateTime created(QDate(2026, 5, 17), QTime(3, 45, 12, 345), Qt::UTC);
    return {.sid = QStringLiteral("SM%1").arg(number, 32, 16, QLatin1Char('0')),
            .account = QStringLiteral("AC") + QString(32, u'a'),
            .from = QStringLiteral("+447700900123"),
            .to = QStringLiteral("+447700900%1").arg(number),
            .body = QStringLiteral("Zoë's 20% off — \n🎉 '\"; --"),
            .segments = 2,
            .createdAt = created,
            .fate = {QStringLiteral("undelivered"), 30003, created.addMSecs(700), created.addMSecs(4000)}};
}

std::unique_ptr<SandboxLedger> SandboxLedgerTest::open(const QString& path)
{
    auto ledger = SandboxLedger::open(path);
    return ledger ? std::move(*ledger) : nullptr;
}

QList<QStringList> SandboxLedgerTest::query(const QString& path, const QString& sql)
{
    QList<QStringList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("person"));
        database.setDatabaseName(path);
        database.open();
        QSqlQuery result(sql, database);
        while (result.next())
            rows.append({result.value(0).toString(), result.value(1).toString()});
    }
    QSqlDatabase::removeDatabase(QStringLiteral("person"));
    return rows;
}

void SandboxLedgerTest::keepsAMessageExactly()
{
    const QTemporaryDir directory;
    const auto ledger = open(directory.filePath(QStringLiteral("ledger.db")));
    QVERIFY(ledger);
    const SandboxMessage kept = message(301);
    QVERIFY(ledger->accept(kept));
    const auto found = ledger->find(kept.account, kept.sid);
    QVERIFY(found && *found);
    QCOMPARE((*found)->sid, kept.sid);
    QCOMPARE((*found)->account, kept.account);
    QCOMPARE((*found)->from, kept.from);
    QCOMPARE((*found)->to, kept.to);
    QCOMPARE((*found)->body, kept.body);
    QCOMPARE((*found)->segments, kept.segments);
    QCOMPARE((*found)->createdAt, kept.createdAt);
    QCOMPARE((*found)->fate.outcome, kept.fate.outcome);
    QCOMPARE((*found)->fate.errorCode, kept.fate.errorCode);
    QCOMPARE((*found)->fate.sentAt, kept.fate.sentAt);
    QCOMPARE((*found)->fate.finalAt, kept.fate.finalAt);
}

void SandboxLedgerTest::survivesARestart()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("ledger.db"));
    {
        const auto ledger = open(path);
        QVERIFY(ledger);
        for (int i = 0; i < 20; ++i)
            QVERIFY(ledger->accept(message(300 + i)));
    }
    const auto ledger = open(path);
    QVERIFY(ledger);
    const auto listed = ledger->list({.account = message(0).account});
    QVERIFY(listed);
    QCOMPARE(listed->size(), size_t(20));
    QCOMPARE(listed->front().sid, message(319).sid); // newest first
    QVERIFY(ledger->accept(message(320)));
}

void SandboxLedgerTest::isReadableByItsOwnerOnly()
{
    const QTemporaryDir directory;
    const auto ledger = open(directory.filePath(QStringLiteral("ledger.db")));
    QVERIFY(ledger && ledger->accept(message(300)));
    for (const char* name : {"ledger.db", "ledger.db-wal"}) {
        const QFileInfo file(directory.filePath(QLatin1String(name)));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
}

void SandboxLedgerTest::countsWithPlainSql()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("ledger.db"));
    const auto ledger = open(path);
    SandboxMessage again = message(300);
    again.sid = message(999).sid;
    QVERIFY(ledger && ledger->accept(message(300)) && ledger->accept(message(301)) && ledger->accept(again));
    const QList<QStringList> expected{{QStringLiteral("+447700900300"), QStringLiteral("2")},
                                      {QStringLiteral("+447700900301"), QStringLiteral("1")}};
    QCOMPARE(query(path, QStringLiteral("select to_number, count(*) from messages group by 1")), expected);
    QCOMPARE(query(path, QStringLiteral("select distinct from_number, created_at from messages")),
             QList<QStringList>({{QStringLiteral("+447700900123"), QStringLiteral("1778989512345")}}));
}

void SandboxLedgerTest::refusesASecondMessageOfTheSameSid()
{
    const QTemporaryDir directory;
    const auto ledger = open(directory.filePath(QStringLiteral("ledger.db")));
    QVERIFY(ledger && ledger->accept(message(300)));
    const auto second = ledger->accept(message(300));
    QVERIFY(!second);
    QVERIFY(second.error().code == ErrorCode::Storage);
    QVERIFY(ledger->accept(message(301))); // and goes on
}

void SandboxLedgerTest::tellsWhyItCannotOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("no such directory") << "missing/ledger.db" << QByteArray();
    QTest::addRow("not a database") << "ledger.db" << QByteArray(4096, 'x');
}

void SandboxLedgerTest::tellsWhyItCannotOpen()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QTemporaryDir directory;
    if (QFile file(directory.filePath(name)); !content.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto ledger = SandboxLedger::open(directory.filePath(name));
    QVERIFY(!ledger);
    QVERIFY(ledger.error().code == ErrorCode::Storage);
    QVERIFY(!ledger.error().message.isEmpty() && !ledger.error().detail.isEmpty());
}

void SandboxLedgerTest::keepsAccountsApart()
{
    const QTemporaryDir directory;
    const auto ledger = open(directory.filePath(QStringLiteral("ledger.db")));
    QVERIFY(ledger && ledger->accept(message(300)));
    const AccountSid other = QStringLiteral("AC") + QString(32, u'b');
    const auto found = ledger->find(other, message(300).sid);
    QVERIFY(found && !*found);
    const auto listed = ledger->list({.account = other});
    QVERIFY(listed && listed->empty());
}

void SandboxLedgerTest::tellsRepliesFromMessages()
{
    using Direction = SandboxListing::Direction;
    const QTemporaryDir directory;
    const auto ledger = open(directory.filePath(QStringLiteral("ledger.db")));
    SandboxMessage again = message(300);
    again.sid = message(999).sid;
    again.senderFreeAt = again.createdAt.addMSecs(1500);
    SandboxMessage reply = message(301);
    std::swap(reply.from, reply.to);
    reply.isInbound = true;
    reply.listedAt = reply.createdAt.addSecs(3);
    QVERIFY(ledger && ledger->accept(message(300)) && ledger->accept(again) && ledger->accept(reply));

    const AccountSid account = reply.account;
    QCOMPARE(*ledger->timesAccepted(account), (QHash<QString, int>{{QStringLiteral("+447700900300"), 2}}));
    QCOMPARE(ledger->list({.account = account})->size(), size_t(2));
    const auto replies = ledger->list({.account = account, .direction = Direction::Inbound});
    QCOMPARE(replies->size(), size_t(1));
    QVERIFY(replies->front().isInbound);
    QCOMPARE(replies->front().listedAt, reply.listedAt);
    const auto listed = [&](const QDateTime& by) {
        return ledger->list({.account = account, .direction = Direction::Both, .listedBy = by})->size();
    };
    QCOMPARE(listed(reply.listedAt.addMSecs(-1)), size_t(2));
    QCOMPARE(listed(reply.listedAt), size_t(3));
    QCOMPARE(*ledger->senderFreeAt(account, again.from), again.senderFreeAt);
    QVERIFY(!ledger->senderFreeAt(account, reply.from)->isValid());
}

void SandboxLedgerTest::takesALedgerOfTheFirstSchemaOver()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("ledger.db"));
    query(path, QStringLiteral("CREATE TABLE messages (id INTEGER PRIMARY KEY, sid TEXT NOT NULL UNIQUE, account_sid "
                               "TEXT NOT NULL, from_number TEXT NOT NULL, to_number TEXT NOT NULL, body TEXT NOT NULL, "
                               "num_segments INTEGER NOT NULL, created_at INTEGER NOT NULL, sent_at INTEGER, final_at "
                               "INTEGER, outcome TEXT NOT NULL, error_code INTEGER NOT NULL) STRICT"));
    query(path, QStringLiteral("INSERT INTO messages VALUES (1, 'SM1', '%1', '+447700900123', '+447700900300', 'Hi', "
                               "1, 1778989512345, NULL, NULL, 'sent', 0)")
                    .arg(message(300).account));
    query(path, QStringLiteral("PRAGMA user_version = 1"));

    const auto ledger = open(path);
    QVERIFY(ledger && ledger->accept(message(300)));
    QCOMPARE(*ledger->timesAccepted(message(300).account), (QHash<QString, int>{{QStringLiteral("+447700900300"), 2}}));
    const auto first = ledger->find(message(300).account, QStringLiteral("SM1"));
    QVERIFY(first && *first);
    QVERIFY(!(*first)->isInbound && !(*first)->listedAt.isValid() && !(*first)->senderFreeAt.isValid());
    QVERIFY(open(path)); // and once more

    query(path, QStringLiteral("PRAGMA user_version = 3"));
    QVERIFY(!SandboxLedger::open(path));
}

QTEST_GUILESS_MAIN(SandboxLedgerTest)
#include "sandboxledger_test.moc"
