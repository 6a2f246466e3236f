#include "ui/widgets/statuslook.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

QString word(const char* english)
{
    return QCoreApplication::translate("StatusLook", english);
}

} // namespace

StatusLook campaignLook(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Draft:
        return {StatusFamily::Draft, Mark::Ring, word(QT_TRANSLATE_NOOP("StatusLook", "Draft"))};
    case CampaignStatus::Scheduled:
        return {StatusFamily::Scheduled, Mark::Clock, word(QT_TRANSLATE_NOOP("StatusLook", "Scheduled"))};
    case CampaignStatus::Running:
        return {StatusFamily::Running, Mark::Dot, word(QT_TRANSLATE_NOOP("StatusLook", "Running"))};
    case CampaignStatus::Paused:
        return {StatusFamily::Paused, Mark::Pause, word(QT_TRANSLATE_NOOP("StatusLook", "Paused"))};
    case CampaignStatus::Done:
        return {StatusFamily::Delivered, Mark::Tick, word(QT_TRANSLATE_NOOP("StatusLook", "Done"))};
    case CampaignStatus::Failed:
        return {StatusFamily::Refused, Mark::Cross, word(QT_TRANSLATE_NOOP("StatusLook", "Failed"))};
    case CampaignStatus::Cancelled:
        break;
    }
    return {StatusFamily::Cancelled, Mark::Struck, word(QT_TRANSLATE_NOOP("StatusLook", "Cancelled"))};
}

StatusLook messageLook(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Pending:
    case MessageStatus::Queued:
        return {StatusFamily::Pending, Mark::Ring, word(QT_TRANSLATE_NOOP("StatusLook", "Pending"))};
    case MessageStatus::Sent:
        return {StatusFamily::NoConfirmation, Mark::Half, word(QT_TRANSLATE_NOOP("StatusLook", "No confirmation"))};
    case MessageStatus::Delivered:
        return {StatusFamily::Delivered, Mark::Dot, word(QT_TRANSLATE_NOOP("StatusLook", "Delivered"))};
    case MessageStatus::Undelivered:
    case MessageStatus::Failed:
        break;
    }
    return {StatusFamily::Refused, Mark::Cross, word(QT_TRANSLATE_NOOP("StatusLook", "Refused"))};
}

StatusLook messageLook(const Recipient& recipient)
{
    return messageLook(recipient.status);
}

StatusLook verdictLook(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Accepted:
        return {StatusFamily::Delivered, Mark::Tick, word(QT_TRANSLATE_NOOP("StatusLook", "Accepted"))};
    case RowVerdict::Warning:
        return {StatusFamily::NoConfirmation, Mark::Triangle, word(QT_TRANSLATE_NOOP("StatusLook", "Warning"))};
    case RowVerdict::Duplicate:
        return {StatusFamily::Pending, Mark::Bars, word(QT_TRANSLATE_NOOP("StatusLook", "Duplicate"))};
    case RowVerdict::Rejected:
        return {StatusFamily::Refused, Mark::Cross, word(QT_TRANSLATE_NOOP("StatusLook", "Rejected"))};
    case RowVerdict::OptedOut:
        break;
    }
    return {StatusFamily::Draft, Mark::Struck, word(QT_TRANSLATE_NOOP("StatusLook", "Opted out"))};
}

} // namespace outbound
