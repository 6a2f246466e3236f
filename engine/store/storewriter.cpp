#include "engine/store/storewriter.h"

#include "engine/store/rows.h"
#include "engine/store/transaction.h"
#include "engine/store/unknown.h"
#include "engine/store/webhooks.h"

#include <QCoreApplication>

#include <algorithm>

namespace outbound
{

static QString sentence(const char* source)
{
    return QCoreApplication::translate("Store", source);
}

StoreWriter::StoreWriter(Database& database, ChangeNotifier& notifier, Clock& clock)
    : m_database(database),
      m_notifier(notifier),
      m_clock(clock)
{
}

Result<void> StoreWriter::furnish(bool isAtHome, const QString& mark)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    {
        Statement write(m_database,
                        QStringLiteral("INSERT INTO agents (agent_id, name, is_default, created_at) "
                                       "SELECT ?, ?, 1, ? WHERE NOT EXISTS (SELECT 1 FROM agents WHERE is_default)"));
        if (auto ran = write.run(newAgentId(), sentence(QT_TRANSLATE_NOOP("Store", "Receptionist")),
                                 m_clock.now().toMSecsSinceEpoch());
            !ran)
            return ran;
    }
    if (!isAtHome) {
        if (auto ran = m_database.execute(QStringLiteral("UPDATE campaigns SET held = 1 "
                                                         "WHERE status IN ('running', 'scheduled', 'paused')"));
            !ran)
            return ran;
        Statement write(m_database,
                        QStringLiteral("UPDATE campaigns SET status = CASE status WHEN 'running' THEN 'paused' "
                                       "ELSE 'draft' END, status_reason = ? WHERE status IN ('running', 'scheduled')"));
        if (auto ran = write.run(sentence(QT_TRANSLATE_NOOP(
                "Store", "This data was copied or restored, so some messages may have gone out since. Look before you "
                         "go on.")));
            !ran)
            return ran;
    }
    if (!mark.isEmpty()) {
        Statement write(m_database, QStringLiteral("INSERT INTO meta (key, value) VALUES ('home', ?) "
                                                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
        if (auto ran = write.run(mark); !ran)
            return ran;
    }
    return transaction->commit();
}

Result<CampaignId> StoreWriter::createCampaign(const AccountSid& account, const CampaignDraft& draft)
{
    const auto ids = createCampaigns(account, {draft});
    return ids ? Result<CampaignId>(ids->front()) : Result<CampaignId>(ids.error());
}

Result<std::vector<CampaignId>> StoreWriter::createCampaigns(const AccountSid& account,
                                                             const std::vector<CampaignDraft>& drafts,
                                                             const std::optional<RememberedAnswer>& once)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    std::vector<CampaignId> ids;
    for (const CampaignDraft& draft : drafts) {
        const CampaignId& id = ids.emplace_back(draft.id.isEmpty() ? newCampaignId() : draft.id);
        auto stored = checkSender(account, draft.fromNumber);
        for (const QString& phone : draft.moreNumbers)
            if (stored)
                stored = checkSender(account, phone);
        if (stored)
            stored = insertCampaign(id, account, draft);
        if (stored)
            stored = insertRecipients(id, draft.recipients);
        if (stored && !draft.webhookUrl.isEmpty())
            stored = Webhooks(m_database).add(id, draft.webhookUrl, draft.webhookSecret);
        if (!stored)
            return stored.error();
    }
    if (once)
        if (auto kept = remember(*once); !kept)
            return kept.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    for (const CampaignId& id : ids)
        m_notifier.campaignChanged(id);
    return ids;
}

Result<void> StoreWriter::checkSender(const AccountSid& account, const QString& phone)
{
    Statement read(m_database, QStringLiteral("SELECT 1 FROM numbers WHERE account_sid = ? AND phone = ?"));
    if (auto ran = read.run(account, phone); !ran)
        return ran;
    if (!read.next())
        return unknownNumber(ErrorCode::FromNumberNotOwned, QStringLiteral("from_number"));
    return {};
}

Result<void> StoreWriter::insertRecipients(const CampaignId& id, const std::vector<Addressee>& recipients)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    Statement write(m_database, QStringLiteral("INSERT INTO recipients (campaign_id, phone, variables, changed_at) "
                                               "VALUES (?, ?, ?, ?)"));
    for (const Addressee& addressee : recipients)
        if (auto ran = write.run(id, addressee.phone, rows::fromVariables(addressee.variables), now); !ran)
            return ran;
    return {};
}

Result<void> StoreWriter::insertCampaign(const CampaignId& id, const AccountSid& account, const CampaignDraft& draft)
{
    AgentId agent;
    {
        Statement read(m_database,
                       QStringLiteral("SELECT agent_id FROM agents WHERE agent_id = ? OR (? = '' AND is_default)"));
        if (auto ran = read.run(rows::fromText(draft.agentId), rows::fromText(draft.agentId)); !ran)
            return ran;
        if (!read.next())
            return unknownAgent();
        agent = read.value(0).toString();
    }
    const CampaignStatus status = draft.scheduleType == ScheduleType::Now        ? CampaignStatus::Running
                                  : draft.scheduleType == ScheduleType::Schedule ? CampaignStatus::Scheduled
                                                                                 : CampaignStatus::Draft;
    const QDateTime now = draft.createdAt.isNull() ? m_clock.now() : draft.createdAt;
    Statement write(m_database,
                    QStringLiteral("INSERT INTO campaigns (campaign_id, account_sid, agent_id, from_number, name, "
                                   "message_template, status, scheduled_at, source, created_at, started_at, "
                                   "more_numbers, schedule_zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return write.run(id, account, agent, draft.fromNumber, draft.name, draft.messageTemplate, toString(status),
                     rows::fromInstant(status == CampaignStatus::Scheduled ? draft.scheduledAt : QDateTime()),
                     toString(draft.source), rows::fromInstant(now),
                     rows::fromInstant(status == CampaignStatus::Running ? now : QDateTime()),
                     rows::fromTexts(draft.moreNumbers), rows::fromText(draft.scheduleZone));
}

Result<void> StoreWriter::checkStatus(const CampaignId& id, std::initializer_list<CampaignStatus> allowed)
{
    Statement read(m_database,
                   QStringLiteral("SELECT status FROM campaigns WHERE campaign_id = ? AND deleted_at IS NULL"));
    if (auto ran = read.run(id); !ran)
        return ran;
    if (!read.next())
        return unknownCampaign(id);
    const auto present = campaignStatusFrom(read.value(0).toString());
    if (!present || std::find(allowed.begin(), allowed.end(), *present) == allowed.end())
        return Error{ErrorCode::CampaignNotCancellable,
                     sentence(QT_TRANSLATE_NOOP("Store", "The campaign is no longer in a state that allows this.")),
                     QStringLiteral("%1 is %2").arg(id, read.value(0).toString())};
    return {};
}

Result<void> StoreWriter::scheduleCampaign(const CampaignId& id, const QDateTime& at, const QString& zone)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto allowed = checkStatus(id, {CampaignStatus::Draft, CampaignStatus::Scheduled}); !allowed)
        return allowed;
    {
        Statement write(m_database,
                        QStringLiteral("UPDATE campaigns SET status = 'scheduled', status_reason = '', held = 0, "
                                       "scheduled_at = ?, schedule_zone = ? WHERE campaign_id = ?"));
        if (auto ran = write.run(rows::fromInstant(at), rows::fromText(zone), id); !ran)
            return ran;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_notifier.campaignChanged(id);
    return {};
}

Result<void> StoreWriter::moveCampaign(const CampaignId& id, std::initializer_list<CampaignStatus> from,
                                       CampaignStatus to, const QString& reason)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto allowed = checkStatus(id, from); !allowed)
        return allowed;
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    {
        Statement write(
            m_database,
            QStringLiteral("UPDATE campaigns SET status = ?, status_reason = ?, "
                           "held = CASE WHEN ? = 'running' THEN 0 ELSE held END, "
                           "started_at = CASE WHEN ? = 'running' THEN ifnull(started_at, ?) ELSE started_at END, "
                           "finished_at = CASE WHEN ? IN ('done', 'failed', 'cancelled') THEN ? END "
                           "WHERE campaign_id = ?"));
        if (auto ran =
                write.run(toString(to), rows::fromText(reason), toString(to), toString(to), now, toString(to), now, id);
            !ran)
            return ran;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_notifier.campaignChanged(id);
    return {};
}

Result<void> StoreWriter::explain(const CampaignId& id, const QString& reason)
{
    Statement write(m_database, QStringLiteral("UPDATE campaigns SET status_reason = ? WHERE campaign_id = ? "
                                               "AND status = 'running'"));
    if (auto ran = write.run(rows::fromText(reason), id); !ran)
        return ran;
    m_notifier.campaignChanged(id);
    return {};
}

Result<bool> StoreWriter::finishCampaign(const CampaignId& id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Statement write(
        m_database,
        QStringLiteral("UPDATE campaigns SET finished_at = ?, status = CASE WHEN EXISTS "
                       "(SELECT 1 FROM recipients WHERE campaign_id = ? AND twilio_sid IS NOT NULL) "
                       "THEN 'done' ELSE 'failed' END, status_reason = '' WHERE campaign_id = ? AND status = 'running' "
                       "AND NOT EXISTS (SELECT 1 FROM recipients WHERE campaign_id = ? AND status = 'pending')"));
    if (auto ran = write.run(m_clock.now().toMSecsSinceEpoch(), id, id, id); !ran)
        return ran.error();
    const bool ended = write.rowsAffected() == 1;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    if (ended)
        m_notifier.campaignChanged(id);
    return ended;
}

Result<void> StoreWriter::saveNumbers(const AccountSid& account, const std::vector<SendingNumber>& numbers)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    QStringList kept;
    for (const SendingNumber& number : numbers) {
        Statement write(m_database,
                        QStringLiteral("INSERT INTO numbers (account_sid, phone, friendly_name, number_sid, mps) "
                                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_sid, phone) DO UPDATE SET "
                                       "friendly_name = excluded.friendly_name, number_sid = excluded.number_sid"));
        if (auto ran = write.run(account, number.phone, rows::fromText(number.friendlyName), number.sid, number.mps);
            !ran)
            return ran;
        kept << number.phone;
    }
    {
        Statement write(m_database, QStringLiteral("DELETE FROM numbers WHERE account_sid = ? "
                                                   "AND instr(?, ',' || phone || ',') = 0"));
        if (auto ran = write.run(account, QStringLiteral(",%1,").arg(kept.join(QLatin1Char(',')))); !ran)
            return ran;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_notifier.numbersChanged();
    return {};
}

Result<void> StoreWriter::setPace(const AccountSid& account, const QString& phone, double mps)
{
    if (!isPace(mps))
        return Error{ErrorCode::InvalidRequest,
                     sentence(QT_TRANSLATE_NOOP("Store", "A pace is from 0.01 to 1,000 segments a second.")),
                     QStringLiteral("mps")};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    {
        Statement write(m_database, QStringLiteral("UPDATE numbers SET mps = ? WHERE account_sid = ? AND phone = ?"));
        if (auto ran = write.run(mps, account, phone); !ran)
            return ran;
        if (write.rowsAffected() == 0)
            return unknownNumber(ErrorCode::NotFound, QStringLiteral("phone"));
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_notifier.numbersChanged();
    return {};
}

} // namespace outbound
