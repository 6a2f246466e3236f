#include "engine/store/rows.h"
#include "engine/store/storewriter.h"
#include "engine/store/transaction.h"
#include "engine/store/unknown.h"

#include <QCoreApplication>

namespace outbound
{

static QString says(const char* text)
{
    return QCoreApplication::translate("Store", text);
}

static Result<void> checkAgent(const Agent& agent)
{
    if (agent.name.trimmed().isEmpty())
        return Error{ErrorCode::InvalidRequest, says("Give the agent a name."), QStringLiteral("name")};
    return {};
}

Result<Agent> StoreWriter::createAgent(const Agent& agent, const std::optional<RememberedAnswer>& once)
{
    if (auto checked = checkAgent(agent); !checked)
        return checked.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Agent made = agent;
    if (made.id.isEmpty())
        made.id = newAgentId();
    {
        Statement write(m_database, QStringLiteral("INSERT INTO agents (agent_id, name, system_prompt, created_at) "
                                                   "VALUES (?, ?, ?, ?)"));
        if (auto ran =
                write.run(made.id, made.name, rows::fromText(made.systemPrompt), m_clock.now().toMSecsSinceEpoch());
            !ran)
            return ran.error();
    }
    made.isDefault = agent.isDefault;
    if (made.isDefault)
        if (auto chosen = updateAgent(made); !chosen)
            return chosen.error();
    if (once)
        if (auto kept = remember(*once); !kept)
            return kept.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return made;
}

Result<void> StoreWriter::updateAgent(const Agent& agent)
{
    if (auto checked = checkAgent(agent); !checked)
        return checked;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (agent.isDefault)
        if (auto ran = m_database.execute(QStringLiteral("UPDATE agents SET is_default = 0 WHERE is_default")); !ran)
            return ran;
    {
        Statement write(m_database, QStringLiteral("UPDATE agents SET name = ?, system_prompt = ?, "
                                                   "is_default = max(is_default, ?) WHERE agent_id = ?"));
        if (auto ran = write.run(agent.name, rows::fromText(agent.systemPrompt), agent.isDefault ? 1 : 0, agent.id);
            !ran)
            return ran;
        if (write.rowsAffected() == 0)
            return unknownAgent();
    }
    return transaction->commit();
}

Result<int> StoreWriter::addOptOuts(const AccountSid& account, const QStringList& phones, const QString& reason)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    int added = 0;
    for (const QString& phone : phones) {
        Statement write(m_database, QStringLiteral("INSERT INTO opt_outs (account_sid, phone, reason, created_at) "
                                                   "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"));
        if (auto ran = write.run(account, phone, rows::fromText(reason), m_clock.now().toMSecsSinceEpoch()); !ran)
            return ran.error();
        added += write.rowsAffected();
        if (write.rowsAffected() > 0)
            continue;
        Statement keep(m_database,
                       QStringLiteral("UPDATE opt_outs SET by_reply = 0 WHERE account_sid = ? AND phone = ?"));
        if (auto ran = keep.run(account, phone); !ran)
            return ran.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_notifier.optOutsChanged();
    return added;
}

Result<void> StoreWriter::removeOptOut(const AccountSid& account, const QString& phone)
{
    {
        Statement write(m_database, QStringLiteral("DELETE FROM opt_outs WHERE account_sid = ? AND phone = ?"));
        if (auto ran = write.run(account, phone); !ran)
            return ran;
        if (write.rowsAffected() == 0)
            return Error{ErrorCode::NotFound, says("This number did not opt out."), QStringLiteral("phone")};
    }
    m_notifier.optOutsChanged();
    return {};
}

Result<int> StoreWriter::removeOptOuts(const AccountSid& account, const QStringList& phones)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    int removed = 0;
    for (const QString& phone : phones) {
        Statement write(m_database, QStringLiteral("DELETE FROM opt_outs WHERE account_sid = ? AND phone = ?"));
        if (auto ran = write.run(account, phone); !ran)
            return ran.error();
        removed += write.rowsAffected();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_notifier.optOutsChanged();
    return removed;
}

Result<void> StoreWriter::remember(const RememberedAnswer& answer)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    {
        Statement write(m_database, QStringLiteral("DELETE FROM remembered_answers WHERE answered_at < ?"));
        if (auto ran = write.run(answer.at.addDays(-1).toMSecsSinceEpoch()); !ran)
            return ran;
    }
    {
        Statement write(m_database,
                        QStringLiteral("INSERT INTO remembered_answers (key_id, once_key, request_hash, status, body, "
                                       "answered_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
        if (auto ran = write.run(answer.keyId, answer.onceKey, answer.requestHash, answer.status,
                                 rows::fromText(QString::fromUtf8(answer.body)), rows::fromInstant(answer.at));
            !ran)
            return ran;
        if (write.rowsAffected() == 0)
            return Error{ErrorCode::Conflict, says("This request was answered before."), answer.onceKey};
    }
    return transaction->commit();
}

Result<void> StoreWriter::announceApi(const QString& url)
{
    Statement write(m_database, QStringLiteral("INSERT INTO meta (key, value) VALUES ('api_url', ?) "
                                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    return write.run(rows::fromText(url));
}

} // namespace outbound
