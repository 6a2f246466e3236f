#include "app/commands/campaignjson.h"

namespace outbound
{

using nlohmann::ordered_json;

ordered_json orNull(const QString& text)
{
    return text.isEmpty() ? ordered_json() : ordered_json(text.toStdString());
}

ordered_json instantJson(const QDateTime& instant)
{
    return orNull(instant.isNull() ? QString() : instant.toUTC().toString(Qt::ISODate));
}

ordered_json campaignJson(const CampaignSummary& summary)
{
    const Campaign& campaign = summary.campaign;
    const CampaignCounts& counts = summary.counts;
    ordered_json json{
        {"campaign_id", campaign.id.toStdString()},
        {"agent_id", campaign.agentId.toStdString()},
        {"name", campaign.name.toStdString()},
        {"status", toString(campaign.status).toStdString()},
        {"total_count", counts.totalCount()},
        {"delivered_count", counts.deliveredCount()},
        {"failed_count", counts.failedCount()},
        {"pending_count", counts.pendingCount()},
        {"source", toString(campaign.source).toStdString()},
        {"created_at", instantJson(campaign.createdAt)},
        {"from_number", campaign.fromNumber.toStdString()},
        {"message_template", campaign.messageTemplate.toStdString()},
        {"scheduled_at", instantJson(campaign.scheduledAt)},
    };
    for (const QString& phone : campaign.moreNumbers)
        json["more_numbers"].push_back(phone.toStdString());
    if (!campaign.statusReason.isEmpty())
        json["status_reason"] = campaign.statusReason.toStdString();
    if (!campaign.scheduleZone.isEmpty())
        json["schedule_zone"] = campaign.scheduleZone.toStdString();
    return json;
}

ordered_json recipientJson(const Recipient& recipient)
{
    ordered_json json{
        {"recipient_id", recipient.id},
        {"phone", recipient.phone.toStdString()},
        {"variables", ordered_json::object()},
        {"status", toString(recipient.status).toStdString()},
        {"twilio_sid", orNull(recipient.twilioSid)},
        {"rendered_message", orNull(recipient.renderedMessage)},
        {"sent_at", instantJson(recipient.sentAt)},
    };
    for (auto entry = recipient.variables.cbegin(); entry != recipient.variables.cend(); ++entry)
        json["variables"][entry.key().toStdString()] = entry.value().toStdString();
    if (!recipient.errorMessage.isEmpty())
        json["error_message"] = recipient.errorMessage.toStdString();
    if (recipient.errorCode != 0)
        json["error_code"] = recipient.errorCode;
    return json;
}

std::string lineOf(const ordered_json& json)
{
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

} // namespace outbound
