#include "engine/store/rows.h"

#include <nlohmann/json.hpp>

namespace outbound::rows
{

const QString attemptIsOpen = QStringLiteral("state IN ('claimed', 'in_doubt')");

const QString mayBeTriedAgain =
    QStringLiteral(
        "r.status IN ('failed', 'undelivered') AND r.error_code <> %1 AND NOT EXISTS (SELECT 1 FROM opt_outs "
        "o WHERE o.account_sid = c.account_sid AND o.phone = r.phone)")
        .arg(optedOutCode);

const QString campaignColumns =
    QStringLiteral("c.campaign_id, c.account_sid, c.agent_id, c.from_number, c.name, c.message_template, c.status, "
                   "c.status_reason, c.scheduled_at, c.source, c.created_at, c.started_at, c.finished_at, "
                   "c.more_numbers, c.schedule_zone, c.held, c.deleted_at");

const QString recipientColumns =
    QStringLiteral("r.recipient_id, r.campaign_id, r.phone, r.variables, r.status, r.twilio_sid, r.rendered_message, "
                   "r.error_code, r.error_message, r.sent_at, r.changed_at, "
                   "EXISTS (SELECT 1 FROM attempts a WHERE a.recipient_id = r.recipient_id AND a.%1 "
                   "AND a.state = 'in_doubt')")
        .arg(attemptIsOpen);

QVariant fromInstant(const QDateTime& instant)
{
    return instant.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(instant.toMSecsSinceEpoch());
}

QVariant fromText(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QDateTime toInstant(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString fromVariables(const Variables& variables)
{
    nlohmann::json object = nlohmann::json::object();
    for (auto entry = variables.cbegin(); entry != variables.cend(); ++entry)
        object[entry.key().toStdString()] = entry.value().toStdString();
    return QString::fromStdString(object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Variables toVariables(const QString& json)
{
    Variables variables;
    const auto object = nlohmann::json::parse(json.toStdString(), nullptr, false);
    if (!object.is_object())
        return variables;
    for (const auto& [name, value] : object.items())
        if (value.is_string())
            variables.insert(QString::fromStdString(name), QString::fromStdString(value.get<std::string>()));
    return variables;
}

QString fromTexts(const QStringList& texts)
{
    nlohmann::json array = nlohmann::json::array();
    for (const QString& text : texts)
        array.push_back(text.toStdString());
    return QString::fromStdString(array.dump());
}

QStringList toTexts(const QString& json)
{
    QStringList texts;
    const auto array = nlohmann::json::parse(json.toStdString(), nullptr, false);
    if (array.is_array())
        for (const auto& text : array)
            if (text.is_string())
                texts << QString::fromStdString(text.get<std::string>());
    return texts;
}

Campaign campaign(const Statement& row)
{
    Campaign campaign;
    campaign.id = row.value(0).toString();
    campaign.account = row.value(1).toString();
    campaign.agentId = row.value(2).toString();
    campaign.fromNumber = row.value(3).toString();
    campaign.name = row.value(4).toString();
    campaign.messageTemplate = row.value(5).toString();
    campaign.status = campaignStatusFrom(row.value(6).toString()).value_or(CampaignStatus::Draft);
    campaign.statusReason = row.value(7).toString();
    campaign.scheduledAt = toInstant(row.value(8));
    campaign.source =
        row.value(9).toString() == toString(CampaignSource::Api) ? CampaignSource::Api : CampaignSource::Dashboard;
    campaign.createdAt = toInstant(row.value(10));
    campaign.startedAt = toInstant(row.value(11));
    campaign.finishedAt = toInstant(row.value(12));
    campaign.moreNumbers = toTexts(row.value(13).toString());
    campaign.scheduleZone = row.value(14).toString();
    campaign.held = row.value(15).toBool();
    campaign.deletedAt = toInstant(row.value(16));
    return campaign;
}

void addCount(CampaignCounts& counts, const QString& statusWord, int count)
{
    const auto status = messageStatusFrom(statusWord);
    if (!status)
        return;
    switch (*status) {
    case MessageStatus::Pending:
        counts.pending += count;
        break;
    case MessageStatus::Queued:
        counts.queued += count;
        break;
    case MessageStatus::Sent:
        counts.sent += count;
        break;
    case MessageStatus::Delivered:
        counts.delivered += count;
        break;
    case MessageStatus::Undelivered:
        counts.undelivered += count;
        break;
    case MessageStatus::Failed:
        counts.failed += count;
        break;
    }
}

Recipient recipient(const Statement& row)
{
    Recipient recipient;
    recipient.id = row.value(0).toLongLong();
    recipient.campaignId = row.value(1).toString();
    recipient.phone = row.value(2).toString();
    recipient.variables = toVariables(row.value(3).toString());
    recipient.status = messageStatusFrom(row.value(4).toString()).value_or(MessageStatus::Pending);
    recipient.twilioSid = row.value(5).toString();
    recipient.renderedMessage = row.value(6).toString();
    recipient.errorCode = row.value(7).toInt();
    recipient.errorMessage = row.value(8).toString();
    recipient.sentAt = toInstant(row.value(9));
    recipient.changedAt = toInstant(row.value(10));
    recipient.inDoubt = row.value(11).toBool();
    return recipient;
}

} // namespace outbound::rows
