#include "engine/api/apijson.h"

namespace outbound
{

HttpResponse jsonResponse(int status, const Json& body)
{
    return {.status = status,
            .body = QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace))};
}

Json toJson(const QString& text)
{
    return text.toStdString();
}

Json toJson(const QDateTime& instant)
{
    return instant.isNull() ? Json() : toJson(instant.toUTC().toString(Qt::ISODate));
}

static Json orNull(const QString& text)
{
    return text.isEmpty() ? Json() : toJson(text);
}

static void addCounts(Json& json, const CampaignCounts& counts)
{
    json["total_count"] = counts.totalCount();
    json["delivered_count"] = counts.deliveredCount();
    json["failed_count"] = counts.failedCount();
    json["pending_count"] = counts.pendingCount();
}

Json createdJson(const CampaignSummary& summary)
{
    const Campaign& campaign = summary.campaign;
    Json json{{"campaign_id", toJson(campaign.id)},
              {"agent_id", toJson(campaign.agentId)},
              {"name", toJson(campaign.name)},
              {"status", toJson(toString(campaign.status))}};
    addCounts(json, summary.counts);
    json["source"] = toJson(toString(campaign.source));
    json["created_at"] = toJson(campaign.createdAt);
    return json;
}

Json toJson(const CampaignSummary& summary, const QString& webhookUrl)
{
    const Campaign& campaign = summary.campaign;
    Json json{{"campaign_id", toJson(campaign.id)},
              {"name", toJson(campaign.name)},
              {"agent_id", toJson(campaign.agentId)},
              {"from_number", toJson(campaign.fromNumber)},
              {"message_template", toJson(campaign.messageTemplate)},
              {"status", toJson(toString(campaign.status))}};
    addCounts(json, summary.counts);
    json["source"] = toJson(toString(campaign.source));
    json["scheduled_at"] = toJson(campaign.scheduledAt);
    json["created_at"] = toJson(campaign.createdAt);
    if (!campaign.moreNumbers.isEmpty())
        for (const QString& number : campaign.moreNumbers)
            json["more_numbers"].push_back(toJson(number));
    if (!campaign.statusReason.isEmpty())
        json["status_reason"] = toJson(campaign.statusReason);
    if (!campaign.scheduleZone.isEmpty())
        json["schedule_zone"] = toJson(campaign.scheduleZone);
    if (!webhookUrl.isEmpty())
        json["webhook_url"] = toJson(webhookUrl);
    return json;
}

Json toJson(const Recipient& recipient)
{
    Json variables = Json::object();
    for (auto variable = recipient.variables.cbegin(); variable != recipient.variables.cend(); ++variable)
        variables.push_back({variable.key().toStdString(), toJson(variable.value())});
    Json json{{"recipient_id", recipient.id},
              {"phone", toJson(recipient.phone)},
              {"variables", std::move(variables)},
              {"status", toJson(toString(recipient.status))},
              {"twilio_sid", orNull(recipient.twilioSid)},
              {"rendered_message", orNull(recipient.renderedMessage)}};
    if (!recipient.errorMessage.isEmpty())
        json["error_message"] = toJson(recipient.errorMessage);
    if (recipient.errorCode != 0)
        json["error_code"] = recipient.errorCode;
    json["sent_at"] = toJson(recipient.sentAt);
    return json;
}

Json toJson(const Agent& agent)
{
    return {{"agent_id", toJson(agent.id)},
            {"name", toJson(agent.name)},
            {"system_prompt", toJson(agent.systemPrompt)},
            {"is_default", agent.isDefault}};
}

Json toJson(const SendingNumber& number)
{
    return {{"phone", toJson(number.phone)}, {"friendly_name", toJson(number.friendlyName)}, {"mps", number.mps}};
}

Json toJson(const OptOut& optOut)
{
    return {
        {"phone", toJson(optOut.phone)}, {"reason", toJson(optOut.reason)}, {"created_at", toJson(optOut.createdAt)}};
}

Json toJson(const Connection& connection)
{
    return {{"kind", toJson(toString(connection.kind))},
            {"account_sid", orNull(connection.account)},
            {"account_name", orNull(connection.accountName)}};
}

} // namespace outbound
