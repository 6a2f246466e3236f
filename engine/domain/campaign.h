#pragma once

#include "engine/domain/campaignstatus.h"
#include "engine/domain/recipient.h"
#include "engine/ids.h"
#include "engine/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace outbound
{

inline constexpr int maxRecipients = 10'000;
inline constexpr int longestCampaignName = 200; ///< UTF-16 units; the name field takes no more

enum class CampaignSource { Dashboard, Api };
QString toString(CampaignSource source);

enum class ScheduleType { Now, Schedule, Draft };

/// A one-time broadcast: one template, one or several senders, many recipients.
struct Campaign {
    CampaignId id;
    AccountSid account; ///< only an engine connected to this account sends it
    AgentId agentId;
    QString fromNumber;
    QStringList moreNumbers; ///< further senders; each recipient is texted by one of them, and keeps it
    QString name;
    QString messageTemplate;
    CampaignStatus status = CampaignStatus::Draft;
    QString statusReason;  ///< why it is paused or failed, or missed its time, as a sentence; else empty
    QDateTime scheduledAt; ///< UTC; null unless it was ever scheduled
    QString scheduleZone;  ///< IANA name of the zone the schedule was made in; empty: that of this computer
    CampaignSource source = CampaignSource::Dashboard;
    QDateTime createdAt;  ///< UTC, as all below
    QDateTime startedAt;  ///< null until it first ran
    QDateTime finishedAt; ///< null until done, failed or cancelled
    QDateTime deletedAt;  ///< null unless it was deleted, and so is in no list
    bool held = false;    ///< its store was copied or restored, and nobody let it go on since

    QStringList senders() const { return QStringList{fromNumber} + moreNumbers; }
};

/// How many recipients stand where, always counted from the rows, never stored.
struct CampaignCounts {
    int pending = 0;
    int queued = 0;
    int sent = 0;
    int delivered = 0;
    int undelivered = 0;
    int failed = 0;

    int totalCount() const { return pending + queued + sent + delivered + undelivered + failed; }
    int deliveredCount() const { return delivered; }
    int failedCount() const { return failed + undelivered + sent; } ///< the product's rule: no proof, no delivery
    int pendingCount() const { return pending + queued; }
    int refusedCount() const { return failed + undelivered; }
    int noConfirmationCount() const { return sent; }
    int submittedCount() const { return totalCount() - pending; }

    bool operator==(const CampaignCounts&) const = default;
};

struct CampaignSummary {
    Campaign campaign;
    CampaignCounts counts;
};

/// What an operator or a program wants sent, before it is a campaign.
struct CampaignDraft {
    CampaignId id = {}; ///< empty: a new one
    AgentId agentId;    ///< empty: the default agent
    QString fromNumber;
    QStringList moreNumbers; ///< further senders, none of them twice
    QString name;
    QString messageTemplate;
    std::vector<Addressee> recipients;
    ScheduleType scheduleType = ScheduleType::Now;
    QDateTime scheduledAt; ///< UTC; needed with ScheduleType::Schedule
    QString scheduleZone;  ///< IANA name of the zone it was entered in; empty: that of this computer
    CampaignSource source = CampaignSource::Dashboard;
    QDateTime createdAt = {};   ///< UTC; null: now
    QString webhookUrl = {};    ///< who is told of its progress; empty: nobody
    QString webhookSecret = {}; ///< signs what they are told
};

/// The rules that need no store: something to say, somebody to say it to, at most 10,000 different valid numbers,
/// a schedule with an instant. The error names the field's rule as the product texts do.
Result<void> check(const CampaignDraft& draft);
/// Whether a stored draft has all that sending takes; the same errors.
Result<void> checkComplete(const CampaignSummary& summary);
/// Something to call it by, of at most `longestCampaignName`.
Result<void> checkCampaignName(const QString& name);

} // namespace outbound
