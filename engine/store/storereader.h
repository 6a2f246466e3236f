#pragma once

#include "engine/domain/agent.h"
#include "engine/domain/campaign.h"
#include "engine/domain/recipient.h"
#include "engine/domain/sendingnumber.h"
#include "engine/store/database.h"

#include <QDateTime>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace outbound
{

/// The three figures of the product, and everything.
enum class CountFilter { All, Delivered, Failed, Pending };

/// What arrived in one slice of time, by the status recipients have now.
struct DeliverySlice {
    QDateTime at; ///< UTC, start of the slice
    int delivered = 0;
    int noConfirmation = 0;
    int refused = 0;
};

/// One reason why recipients failed, and how many.
struct FailureCause {
    MessageStatus status = MessageStatus::Failed;
    int errorCode = 0;
    QString errorMessage;
    int count = 0;
};

/// How fast a campaign is going and what is left of it.
struct CampaignProgress {
    int perMinute = 0;       ///< messages handed over in the last 60 seconds, or at the rate since the first
    int pendingSegments = 0; ///< of those who are pending; an estimate from a sample when they are many
    int inDoubt = 0;         ///< requests whose answer is not known yet; counted in pending
};

struct TodayFigures {
    int sent = 0; ///< messages Twilio accepted today
    int delivered = 0;
    int answered = 0;        ///< delivered, refused or without confirmation
    int running = 0;         ///< campaigns
    QDateTime nextScheduled; ///< UTC; null when none is
    int nextScheduledPeople = 0;
};

/// Reads the store. Every figure is counted when asked for. Lives in the thread of its database.
class StoreReader
{
public:
    /// Opens a read-only connection of its own.
    static Result<std::unique_ptr<StoreReader>> open(const QString& path);
    /// Reads over a connection somebody else owns and keeps alive.
    explicit StoreReader(Database& database);

    /// The account's campaigns with their counts, newest first.
    Result<std::vector<CampaignSummary>> campaigns(const AccountSid& account);
    /// One campaign; CampaignNotFound when there is none.
    Result<CampaignSummary> campaign(const CampaignId& id);
    Result<CampaignCounts> counts(const CampaignId& id);
    Result<CampaignProgress> progress(const CampaignId& id, const QDateTime& now);
    Result<std::vector<CampaignId>> campaignsIn(const AccountSid& account, CampaignStatus status);

    /// Ids of a campaign's recipients in the order of the audience; `needle` is looked for in phone and variables.
    Result<std::vector<RecipientId>> recipientIds(const CampaignId& id, CountFilter filter, const QString& needle = {});
    /// The recipients with these ids, in that order; unknown ids are left out.
    Result<std::vector<Recipient>> recipients(const std::vector<RecipientId>& ids);

    Result<std::vector<DeliverySlice>> deliveries(const CampaignId& id, qint64 sliceMs);
    Result<std::vector<FailureCause>> failureCauses(const CampaignId& id);
    Result<TodayFigures> today(const AccountSid& account, const QDateTime& midnight);

    Result<std::vector<SendingNumber>> numbers(const AccountSid& account);
    Result<std::vector<Agent>> agents(); ///< the default one first
    Result<QSet<QString>> optedOut(const AccountSid& account);

private:
    Result<int> pendingSegments(const CampaignId& id);

    std::unique_ptr<Database> m_owned;
    Database& m_database;
};

} // namespace outbound
