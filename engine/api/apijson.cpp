#include "engine/api/apijson.h"

namespace outbound
{

HttpResponse jsonResponse(int status, const Json& body)
{
    return {.status = status,
            .body = QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace))};
}

Json jsonOf(const QString& text)
{
    return text.toStdString();
}

Json jsonOf(const QDateTime& instant)
{
    return instant.isNull() ? Json() : jsonOf(instant.toUTC().toString(Qt::ISODate));
}

static Json orNull(const QString& text)
{
    return text.isEmpty() ? Json() : jsonOf(text);
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
    Json json{{"campaign_id", jsonOf(campaign.id)},
              {"agent_id", jsonOf(campaign.agentId)},
              {"name", jsonOf(campaign.name)},
              {"status", jsonOf(toString(campaign.status))}};
    addCounts(json, summary.counts);
    json["source"] = jsonOf(toString(campaign.source));
    json["created_at"] = jsonOf(campaign.createdAt);
    return json;
}

Json jsonOf(const CampaignSummary& summary, const QString& webhookUrl)
{
    const Campaign& campaign = summary.campaign;
    Json json{{"campaign_id", jsonOf(campaign.id)},
              {"name", jsonOf(campaign.name)},
              {"agent_id", jsonOf(campaign.agentId)},
              {"from_number", jsonOf(campaign.fromNumber)},
              {"message_template", jsonOf(campaign.messageTemplate)},
              {"status", jsonOf(toString(campaign.status))}};
    addCounts(json, summary.counts);
    json["source"] = jsonOf(toString(campaign.source));
    json["scheduled_at"] = jsonOf(campaign.scheduledAt);
    json["created_at"] = jsonOf(campaign.createdAt);
    if (!campaign.moreNumbers.isEmpty())
        for (const QString& number : campaign.moreNumbers)
            json["more_numbers"].push_back(jsonOf(number));
    if (!campaign.statusReason.isEmpty())
        json["status_reason"] = jsonOf(campaign.statusReason);
    if (!campaign.scheduleZone.isEmpty())
        json["schedule_zone"] = jsonOf(campaign.scheduleZone);
    if (!webhookUrl.isEmpty())
        json["webhook_url"] = jsonOf(webhookUrl);
    return json;
}

Json jsonOf(const Recipient& recipient)
{
    Json variables = Json::object();
    for (auto variable = recipient.variables.cbegin(); variable != recipient.variables.cend(); ++variable)
        variables.push_back({variable.key().toStdString(), jsonOf(variable.value())});
    Json json{{"recipient_id", recipient.id},
              {"phone", jsonOf(recipient.phone)},
              {"variables", std::move(variables)},
              {"status", jsonOf(toString(recipient.status))},
              {"twilio_sid", orNull(recipient.twilioSid)},
              {"rendered_message", orNull(recipient.renderedMessage)}};
    if (!recipient.errorMessage.isEmpty())
        json["error_message"] = jsonOf(recipient.errorMessage);
    if (recipient.errorCode != 0)
        json["error_code"] = recipient.errorCode;
    json["sent_at"] = jsonOf(recipient.sentAt);
    return json;
}

Json jsonOf(const Agent& agent)
{
    return {{"agent_id", jsonOf(agent.id)},
            {"name", jsonOf(agent.name)},
            {"system_prompt", jsonOf(agent.systemPrompt)},
            {"is_default", agent.isDefault}};
}

Json jsonOf(const SendingNumber& number)
{
    return {{"phone", jsonOf(number.phone)}, {"friendly_name", jsonOf(number.friendlyName)}, {"mps", number.mps}};
}

Json jsonOf(const OptOut& optOut)
{
    return {
        {"phone", jsonOf(optOut.phone)}, {"reason", jsonOf(optOut.reason)}, {"created_at", jsonOf(optOut.createdAt)}};
}

Json jsonOf(const Connection& connection)
{
    return {{"kind", jsonOf(toString(connection.kind))},
            {"account_sid", orNull(connection.account)},
            {"account_name", orNull(connection.accountName)}};
}

} // namespace outbound
