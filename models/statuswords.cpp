#include "models/statuswords.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

} // namespace

QString statusWord(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Draft:
        return Words::tr("Draft");
    case CampaignStatus::Scheduled:
        return Words::tr("Scheduled");
    case CampaignStatus::Running:
        return Words::tr("Running");
    case CampaignStatus::Paused:
        return Words::tr("Paused");
    case CampaignStatus::Done:
        return Words::tr("Done");
    case CampaignStatus::Failed:
        return Words::tr("Failed");
    case CampaignStatus::Cancelled:
        break;
    }
    return Words::tr("Cancelled");
}

QString statusWord(MessageStatus status, bool inDoubt)
{
    if (inDoubt)
        return Words::tr("In doubt");
    switch (status) {
    case MessageStatus::Pending:
    case MessageStatus::Queued:
        return Words::tr("Pending");
    case MessageStatus::Sent:
        return Words::tr("No confirmation");
    case MessageStatus::Delivered:
        return Words::tr("Delivered");
    case MessageStatus::Undelivered:
    case MessageStatus::Failed:
        break;
    }
    return Words::tr("Refused");
}

QString statusWord(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Accepted:
        return Words::tr("Accepted");
    case RowVerdict::Warning:
        return Words::tr("Warning");
    case RowVerdict::Duplicate:
        return Words::tr("Duplicate");
    case RowVerdict::Rejected:
        return Words::tr("Rejected");
    case RowVerdict::OptedOut:
        break;
    }
    return Words::tr("Opted out");
}

QString kindWord(NumberKind kind)
{
    switch (kind) {
    case NumberKind::TollFree:
        return Words::tr("Toll-free");
    case NumberKind::Alphanumeric:
        return Words::tr("Alphanumeric");
    case NumberKind::ShortCode:
        return Words::tr("Short code");
    case NumberKind::LongCode:
        break;
    }
    return Words::tr("Long code");
}

QString sourceName(CampaignSource source)
{
    return source == CampaignSource::Api ? Words::tr("API") : Words::tr("Dashboard");
}

QString delimiterWord(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return Words::tr("commas");
    case u';':
        return Words::tr("semicolons");
    case u'\t':
        return Words::tr("tabs");
    case u'|':
        return Words::tr("pipes");
    default:
        return Words::tr("“%1”", "a separator").arg(delimiter);
    }
}

} // namespace outbound
