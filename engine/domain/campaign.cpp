#include "engine/domain/campaign.h"

#include "engine/domain/webhookurl.h"
#include "engine/phone/phonenumber.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace outbound
{

namespace
{

struct Campaigns {
    Q_DECLARE_TR_FUNCTIONS(Campaign)
};

Error invalid(const QString& field, const QString& sentence)
{
    return {ErrorCode::InvalidRequest, sentence, field};
}

Error unnamed()
{
    return invalid(QStringLiteral("name"), Campaigns::tr("Give the campaign a name."));
}

Result<void> checkRecipients(const std::vector<Addressee>& recipients)
{
    QSet<QString> seen;
    seen.reserve(qsizetype(recipients.size()));
    for (size_t i = 0; i < recipients.size(); ++i) {
        const QString& phone = recipients[i].phone;
        const QString field = QStringLiteral("recipients[%1].phone").arg(i);
        if (!isE164(phone))
            return invalid(field,
                           Campaigns::tr("Recipient %1 has no number in E.164, such as +447700900123.").arg(i + 1));
        if (seen.contains(phone))
            return invalid(field, Campaigns::tr("Recipient %1 has a number that came before.").arg(i + 1));
        seen.insert(phone);
    }
    return {};
}

Result<void> checkParts(const QString& name, const QString& fromNumber, const QString& text, bool hasPeople)
{
    if (name.trimmed().isEmpty())
        return unnamed();
    if (fromNumber.trimmed().isEmpty())
        return invalid(QStringLiteral("from_number"), Campaigns::tr("Choose a number to send from."));
    if (text.trimmed().isEmpty())
        return invalid(QStringLiteral("message_template"), Campaigns::tr("Write a message."));
    if (!hasPeople)
        return invalid(QStringLiteral("recipients"), Campaigns::tr("Add somebody to send it to."));
    return {};
}

Result<void> checkComplete(const CampaignDraft& draft)
{
    if (auto parts = checkParts(draft.name, draft.fromNumber, draft.messageTemplate, !draft.recipients.empty()); !parts)
        return parts;
    if (draft.moreNumbers.contains(draft.fromNumber) ||
        QSet<QString>(draft.moreNumbers.cbegin(), draft.moreNumbers.cend()).size() != draft.moreNumbers.size())
        return invalid(QStringLiteral("more_numbers"), Campaigns::tr("Choose each sending number once."));
    if (draft.scheduleType == ScheduleType::Schedule && !draft.scheduledAt.isValid())
        return Error{ErrorCode::InvalidSchedule, Campaigns::tr("Choose the date and time of the launch."),
                     QStringLiteral("scheduled_at")};
    return {};
}

Result<void> checkWebhook(const CampaignDraft& draft)
{
    if (draft.webhookUrl.isEmpty())
        return {};
    if (auto url = checkWebhookUrl(draft.webhookUrl); !url)
        return url.error();
    return checkWebhookSecret(draft.webhookSecret);
}

} // namespace

QString toString(CampaignSource source)
{
    return source == CampaignSource::Api ? QStringLiteral("api") : QStringLiteral("dashboard");
}

Result<void> checkCampaignName(const QString& name)
{
    if (name.trimmed().isEmpty())
        return unnamed();
    if (name.size() > longestCampaignName)
        return invalid(QStringLiteral("name"),
                       Campaigns::tr("A name has up to %Ln characters.", nullptr, longestCampaignName));
    return {};
}

Result<void> checkComplete(const CampaignSummary& summary)
{
    const Campaign& campaign = summary.campaign;
    return checkParts(campaign.name, campaign.fromNumber, campaign.messageTemplate, summary.counts.totalCount() > 0);
}

Result<void> check(const CampaignDraft& draft)
{
    if (draft.recipients.size() > size_t(maxRecipients))
        return Error{
            ErrorCode::TooManyRecipients,
            Campaigns::tr("A campaign reaches up to %1 people; these are %2.")
                .arg(QLocale().toString(maxRecipients), QLocale().toString(qulonglong(draft.recipients.size()))),
            QStringLiteral("recipients")};
    if (draft.scheduleType != ScheduleType::Draft)
        if (auto complete = checkComplete(draft); !complete)
            return complete;
    if (auto webhook = checkWebhook(draft); !webhook)
        return webhook;
    return checkRecipients(draft.recipients);
}

} // namespace outbound
