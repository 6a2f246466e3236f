#include "ui/widgets/statuslook.h"

#include "models/proofwords.h"
#include "models/statuswords.h"

namespace outbound
{

StatusLook campaignLook(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Draft:
        return {StatusFamily::Draft, Mark::Ring, statusWord(status)};
    case CampaignStatus::Scheduled:
        return {StatusFamily::Scheduled, Mark::Clock, statusWord(status)};
    case CampaignStatus::Running:
        return {StatusFamily::Running, Mark::Dot, statusWord(status)};
    case CampaignStatus::Paused:
        return {StatusFamily::Paused, Mark::Pause, statusWord(status)};
    case CampaignStatus::Done:
        return {StatusFamily::Delivered, Mark::Tick, statusWord(status)};
    case CampaignStatus::Failed:
        return {StatusFamily::Refused, Mark::Cross, statusWord(status)};
    case CampaignStatus::Cancelled:
        break;
    }
    return {StatusFamily::Cancelled, Mark::Struck, statusWord(status)};
}

StatusLook messageLook(MessageStatus status, bool inDoubt)
{
    if (inDoubt)
        return {StatusFamily::NoConfirmation, Mark::Half, statusWord(status, inDoubt)};
    switch (status) {
    case MessageStatus::Pending:
    case MessageStatus::Queued:
        return {StatusFamily::Pending, Mark::Ring, statusWord(status)};
    case MessageStatus::Sent:
        return {StatusFamily::NoConfirmation, Mark::Half, statusWord(status)};
    case MessageStatus::Delivered:
        return {StatusFamily::Delivered, Mark::Dot, statusWord(status)};
    case MessageStatus::Undelivered:
    case MessageStatus::Failed:
        break;
    }
    return {StatusFamily::Refused, Mark::Cross, statusWord(status)};
}

StatusLook standingLook(Standing standing)
{
    switch (standing) {
    case Standing::Delivered:
        return {StatusFamily::Delivered, Mark::Dot, standingWord(standing)};
    case Standing::Undelivered:
    case Standing::Failed:
        return {StatusFamily::Refused, Mark::Cross, standingWord(standing)};
    case Standing::NoConfirmation:
    case Standing::InDoubt:
        return {StatusFamily::NoConfirmation, Mark::Half, standingWord(standing)};
    case Standing::WithTwilio:
    case Standing::Waiting:
        return {StatusFamily::Pending, Mark::Ring, standingWord(standing)};
    case Standing::NotSent:
        break;
    }
    return {StatusFamily::Cancelled, Mark::Struck, standingWord(standing)};
}

StatusLook verdictLook(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Accepted:
        return {StatusFamily::Delivered, Mark::Tick, statusWord(verdict)};
    case RowVerdict::Warning:
        return {StatusFamily::NoConfirmation, Mark::Triangle, statusWord(verdict)};
    case RowVerdict::Duplicate:
        return {StatusFamily::Pending, Mark::Bars, statusWord(verdict)};
    case RowVerdict::Rejected:
        return {StatusFamily::Refused, Mark::Cross, statusWord(verdict)};
    case RowVerdict::OptedOut:
        break;
    }
    return {StatusFamily::Draft, Mark::Struck, statusWord(verdict)};
}

} // namespace outbound
