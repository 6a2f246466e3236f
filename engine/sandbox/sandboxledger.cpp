#include "engine/sandbox/sandboxledger.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

namespace outbound
{

namespace
{

struct Step {
    int version; ///< the schema's once it is made
    const char* statement;
};

constexpr Step steps[] = {
    {1, R"(CREATE TABLE messages (
           id INTEGER PRIMARY KEY,
           sid TEXT NOT NULL UNIQUE,
           account_sid TEXT NOT NULL,
           from_number TEXT NOT NULL,
           to_number TEXT NOT NULL,
           body TEXT NOT NULL,
           num_segments INTEGER NOT NULL,
           created_at INTEGER NOT NULL,
           sent_at INTEGER,
           final_at INTEGER,
           outcome TEXT NOT NULL,
           error_code INTEGER NOT NULL
       ) STRICT)"},
    {1, "CREATE INDEX messages_account ON messages (account_sid)"},
    {1, "CREATE INDEX messages_to ON messages (account_sid, to_number)"},
    {2, "ALTER TABLE messages ADD COLUMN direction TEXT NOT NULL DEFAULT 'outbound-api'"},
    {2, "ALTER TABLE messages ADD COLUMN listed_at INTEGER NOT NULL DEFAULT 0"},
    {2, "ALTER TABLE messages ADD COLUMN sender_free_at INTEGER"},
    {2, "CREATE INDEX messages_inbound ON messages (account_sid, from_number, to_number) WHERE direction = 'inbound'"},
};
constexpr int schemaVersion = 2;

constexpr QLatin1String columns("sid, account_sid, from_number, to_number, body, num_segments, created_at, sent_at, "
                                "final_at, outcome, error_code, direction, listed_at, sender_free_at");
constexpr QLatin1String inbound("inbound");
constexpr QLatin1String outbound("outbound-api");

QVariant milliseconds(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime time(const QVariant& milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

SandboxMessage messageAt(const QSqlQuery& row)
{
    return {.sid = row.value(0).toString(),
            .account = row.value(1).toString(),
            .from = row.value(2).toString(),
            .to = row.value(3).toString(),
            .body = row.value(4).toString(),
            .segments = row.value(5).toInt(),
            .createdAt = time(row.value(6)),
            .fate = {.outcome = row.value(9).toString(),
                     .errorCode = row.value(10).toInt(),
                     .sentAt = time(row.value(7)),
                     .finalAt = time(row.value(8))},
            .isInbound = row.value(11).toString() == inbound,
            .listedAt = row.value(12).toLongLong() == 0 ? QDateTime() : time(row.value(12)),
            .senderFreeAt = time(row.value(13))};
}

bool execute(QSqlQuery& query, const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    return query.exec();
}

} // namespace

SandboxLedger::SandboxLedger(const QString& path)
    : m_connectionName(QStringLiteral("sandbox-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName))
{
    m_database.setDatabaseName(path);
}

SandboxLedger::~SandboxLedger()
{
    m_statements.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<SandboxLedger>> SandboxLedger::open(const QString& path)
{
    std::unique_ptr<SandboxLedger> ledger(new SandboxLedger(path));
    if (const auto prepared = ledger->prepareFile(); !prepared)
        return prepared.error();
    return ledger;
}

Result<void> SandboxLedger::prepareFile()
{
    QFile file(m_database.databaseName());
    if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(file.errorString());
    file.close();
    if (!m_database.open())
        return failure(m_database.lastError().text());

    QSqlQuery query(m_database);
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"}) {
        if (!query.exec(QLatin1String(pragma)))
            return failure(query.lastError().text());
    }
    query.finish();
    return migrate();
}

/// In one transaction, so that a ledger is of the old schema or of the new one.
Result<void> SandboxLedger::migrate()
{
    QSqlQuery query(m_database);
    const auto run = [&](const QString& statement) { return query.exec(statement); };
    if (!run(QStringLiteral("BEGIN IMMEDIATE")) || !run(QStringLiteral("PRAGMA user_version")) || !query.next())
        return failure(query.lastError().text());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > schemaVersion)
        return failure(QStringLiteral("schema version %1").arg(version));
    for (const Step& step : steps) {
        if (step.version > version && !run(QLatin1String(step.statement)))
            return failure(query.lastError().text());
    }
    if (version < schemaVersion && !run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)))
        return failure(query.lastError().text());
    return run(QStringLiteral("COMMIT")) ? Result<void>() : failure(query.lastError().text());
}

Result<void> SandboxLedger::accept(const SandboxMessage& message)
{
    QSqlQuery& query = prepared(
        QStringLiteral("INSERT INTO messages (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns));
    const DeliveryFate& fate = message.fate;
    const QVariantList values{message.sid,
                              message.account,
                              message.from,
                              message.to,
                              message.body,
                              message.segments,
                              milliseconds(message.createdAt),
                              milliseconds(fate.sentAt),
                              milliseconds(fate.finalAt),
                              fate.outcome,
                              fate.errorCode,
                              message.isInbound ? inbound : outbound,
                              message.listedAt.isValid() ? message.listedAt.toMSecsSinceEpoch() : 0,
                              milliseconds(message.senderFreeAt)};
    if (!execute(query, values))
        return failure(query.lastError().text());
    return {};
}

Result<std::optional<SandboxMessage>> SandboxLedger::find(const AccountSid& account, const QString& sid)
{
    QSqlQuery& query =
        prepared(QStringLiteral("SELECT %1 FROM messages WHERE sid = ? AND account_sid = ?").arg(columns));
    if (!execute(query, {sid, account}))
        return failure(query.lastError().text());
    std::optional<SandboxMessage> message;
    if (query.next())
        message = messageAt(query);
    query.finish();
    return message;
}

Result<std::vector<SandboxMessage>> SandboxLedger::list(const SandboxListing& listing)
{
    QSqlQuery& query = prepared(QStringLiteral("SELECT %1 FROM messages %2").arg(columns, listing.condition()));
    if (!execute(query, listing.values()))
        return failure(query.lastError().text());
    std::vector<SandboxMessage> messages;
    while (query.next())
        messages.push_back(messageAt(query));
    query.finish();
    if (listing.isUpwards())
        std::reverse(messages.begin(), messages.end());
    return messages;
}

Result<QDateTime> SandboxLedger::senderFreeAt(const AccountSid& account, const QString& sender)
{
    QSqlQuery& query =
        prepared(QStringLiteral("SELECT max(sender_free_at) FROM messages WHERE account_sid = ? AND from_number = ?"));
    if (!execute(query, {account, sender}) || !query.next())
        return failure(query.lastError().text());
    const QDateTime freeAt = time(query.value(0));
    query.finish();
    return freeAt;
}

Result<QHash<QString, int>> SandboxLedger::timesAccepted(const AccountSid& account)
{
    QSqlQuery& query = prepared(QStringLiteral("SELECT to_number, count(*) FROM messages WHERE account_sid = ? AND "
                                               "direction = 'outbound-api' GROUP BY to_number"));
    if (!execute(query, {account}))
        return failure(query.lastError().text());
    QHash<QString, int> times;
    while (query.next())
        times.insert(query.value(0).toString(), query.value(1).toInt());
    query.finish();
    return times;
}

Error SandboxLedger::failure(const QString& detail) const
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("SandboxLedger", "The sandbox can't keep its ledger in %1.")
                .arg(m_database.databaseName()),
            detail};
}

QSqlQuery& SandboxLedger::prepared(const QString& sql)
{
    auto statement = m_statements.find(sql);
    if (statement == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(sql);
        statement = m_statements.insert(sql, std::move(query));
    }
    return *statement;
}

} // namespace outbound
