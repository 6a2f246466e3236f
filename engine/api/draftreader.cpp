#include "engine/api/draftreader.h"

#include "engine/api/apierror.h"
#include "engine/api/apiwords.h"
#include "engine/api/instant.h"
#include "engine/api/jsonfields.h"
#include "engine/domain/webhookurl.h"

#include <QTimeZone>

namespace outbound
{

using nlohmann::json;
using Need = JsonFields::Need;

namespace
{

constexpr int mostSenders = 400;   ///< as many as an account has numbers at most
constexpr int mostVariables = 256; ///< of one person, as a list has columns

Error invalidSchedule(const char* field, const QString& sentence)
{
    return {ErrorCode::InvalidSchedule, sentence, QString::fromLatin1(field)};
}

Result<QString> readValue(const json& value, const QString& place)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string&>());
    if (value.is_null())
        return QString();
    if (value.is_number_integer() || value.is_boolean())
        return QString::fromStdString(value.dump());
    return invalidField(place, value.is_number()
                                   ? ApiWords::tr("Write a fraction as a text, so that it is sent as you wrote it.")
                                   : ApiWords::tr("A variable is a text."));
}

Result<Variables> readVariables(const json* object, const QString& place)
{
    Variables variables;
    if (!object)
        return variables;
    if (object->size() > size_t(mostVariables))
        return invalidField(place, ApiWords::tr("A person may have up to %n variables.", nullptr, mostVariables));
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        const QString name = QString::fromStdString(entry.key());
        auto value = readValue(entry.value(), place + QLatin1Char('.') + name.left(64));
        if (!value)
            return value.error();
        variables.insert(name, *value);
    }
    return variables;
}

Result<std::vector<Addressee>> readRecipients(const json& list)
{
    if (list.size() > size_t(maxRecipients))
        return Error{ErrorCode::TooManyRecipients,
                     ApiWords::tr("A campaign reaches up to 10,000 people; these are %1.").arg(list.size()),
                     QStringLiteral("recipients")};
    std::vector<Addressee> recipients;
    recipients.reserve(list.size());
    for (const json& person : list) {
        JsonFields fields(person, QStringLiteral("recipients[%1]").arg(recipients.size()));
        const QString phone = fields.text("phone");
        const json* object = fields.object("variables");
        if (auto finished = fields.finish(); !finished)
            return finished.error();
        auto variables = readVariables(object, fields.place(QStringLiteral("variables")));
        if (!variables)
            return variables.error();
        recipients.push_back({phone, std::move(*variables)});
    }
    return recipients;
}

Result<void> readSchedule(JsonFields& fields, CampaignDraft& draft)
{
    const QString type = fields.text("schedule_type");
    const QString at = fields.text("scheduled_at", Need::Optional);
    draft.scheduleZone = fields.text("schedule_zone", Need::Optional);
    if (type == QLatin1String("schedule")) {
        draft.scheduleType = ScheduleType::Schedule;
        draft.scheduledAt = instantFrom(at);
        if (draft.scheduledAt.isNull())
            return invalidSchedule("scheduled_at", ApiWords::tr("Give a time with its zone, such as "
                                                                "2026-05-20T09:00:00Z."));
        if (!draft.scheduleZone.isEmpty() && !QTimeZone(draft.scheduleZone.toUtf8()).isValid())
            return invalidSchedule("schedule_zone", ApiWords::tr("There is no time zone of this name."));
        return {};
    }
    draft.scheduleType = type == QLatin1String("draft") ? ScheduleType::Draft : ScheduleType::Now;
    if (!at.isEmpty() || !draft.scheduleZone.isEmpty()) // sent at once, and meant for later: nobody may guess
        return invalidSchedule(at.isEmpty() ? "schedule_zone" : "scheduled_at",
                               ApiWords::tr("Only schedule_type \"schedule\" has a time."));
    if (!type.isNull() && type != QLatin1String("now") && type != QLatin1String("draft"))
        fields.refuse(QStringLiteral("schedule_type"), ApiWords::tr("This is now, schedule or draft."));
    return {};
}

void readWebhook(JsonFields& fields, CampaignDraft& draft)
{
    draft.webhookUrl = fields.text("webhook_url", Need::Optional);
    draft.webhookSecret = fields.text("webhook_secret", Need::Optional);
    if (!draft.webhookUrl.isEmpty())
        if (const auto allowed = checkWebhookUrl(draft.webhookUrl); !allowed)
            fields.refuse(QStringLiteral("webhook_url"), allowed.error().message);
    if (!draft.webhookSecret.isEmpty())
        if (const auto strong = checkWebhookSecret(draft.webhookSecret); !strong)
            fields.refuse(QStringLiteral("webhook_secret"), strong.error().message);
    if (draft.webhookUrl.isEmpty() && !draft.webhookSecret.isEmpty())
        fields.refuse(QStringLiteral("webhook_secret"), ApiWords::tr("There is no webhook_url to sign for."));
}

void readSource(JsonFields& fields, CampaignDraft& draft)
{
    const QString source = fields.text("source", Need::Optional);
    draft.source = source == toString(CampaignSource::Dashboard) ? CampaignSource::Dashboard : CampaignSource::Api;
    if (!source.isNull() && source != toString(draft.source))
        fields.refuse(QStringLiteral("source"), ApiWords::tr("This is dashboard or api."));
}

} // namespace

Result<CampaignDraft> readDraft(const json& body, DraftRights rights)
{
    JsonFields fields(body);
    CampaignDraft draft;
    draft.source = CampaignSource::Api;
    draft.agentId = fields.text("agent_id", Need::Optional);
    draft.fromNumber = fields.text("from_number");
    draft.moreNumbers = fields.texts("more_numbers", mostSenders);
    draft.name = fields.text("name", Need::Required, longestCampaignName);
    draft.messageTemplate = fields.text("message_template");
    const json* list = fields.array("recipients");
    const auto scheduled = readSchedule(fields, draft);
    readWebhook(fields, draft);
    if (rights.mayNameSource)
        readSource(fields, draft);
    if (auto finished = fields.finish(); !finished)
        return finished.error();
    if (!scheduled)
        return scheduled.error();
    auto recipients = readRecipients(*list);
    if (!recipients)
        return recipients.error();
    draft.recipients = std::move(*recipients);
    return draft;
}

} // namespace outbound
