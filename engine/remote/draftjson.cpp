#include "engine/remote/draftjson.h"

#include <nlohmann/json.hpp>

namespace outbound
{

using nlohmann::json;

static std::string instant(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs).toStdString();
}

static void addText(json& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object[name] = text.toStdString();
}

static const char* word(ScheduleType type)
{
    switch (type) {
    case ScheduleType::Schedule:
        return "schedule";
    case ScheduleType::Draft:
        return "draft";
    case ScheduleType::Now:
        break;
    }
    return "now";
}

static json jsonOf(const CampaignDraft& draft)
{
    json recipients = json::array();
    for (const Addressee& person : draft.recipients) {
        json variables = json::object();
        for (auto entry = person.variables.cbegin(); entry != person.variables.cend(); ++entry)
            variables[entry.key().toStdString()] = entry.value().toStdString();
        recipients.push_back({{"phone", person.phone.toStdString()}, {"variables", std::move(variables)}});
    }
    json body{{"name", draft.name.toStdString()},
              {"from_number", draft.fromNumber.toStdString()},
              {"message_template", draft.messageTemplate.toStdString()},
              {"recipients", std::move(recipients)},
              {"schedule_type", word(draft.scheduleType)},
              {"source", toString(draft.source).toStdString()}};
    for (const QString& number : draft.moreNumbers)
        body["more_numbers"].push_back(number.toStdString());
    if (draft.scheduleType == ScheduleType::Schedule) {
        body["scheduled_at"] = instant(draft.scheduledAt);
        addText(body, "schedule_zone", draft.scheduleZone);
    }
    addText(body, "agent_id", draft.agentId);
    addText(body, "webhook_url", draft.webhookUrl);
    addText(body, "webhook_secret", draft.webhookSecret);
    return body;
}

QByteArray draftsJson(const std::vector<CampaignDraft>& drafts)
{
    QByteArray list;
    for (const CampaignDraft& draft : drafts)
        list += (list.isEmpty() ? '[' : ',') + QByteArray::fromStdString(jsonOf(draft).dump());
    return list.isEmpty() ? QByteArray("[]") : list + ']';
}

QByteArray scheduleJson(const QDateTime& at, const QString& zone)
{
    json body{{"scheduled_at", instant(at)}};
    addText(body, "schedule_zone", zone);
    return QByteArray::fromStdString(body.dump());
}

} // namespace outbound
