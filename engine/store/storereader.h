#pragma once

#include "engine/domain/agent.h"
#include "engine/domain/campaign.h"
#include "engine/domain/optout.h"
#include "engine/domain/proof.h"
#include "engine/domain/recipient.h"
#include "engine/domain/rememberedanswer.h"
#include "engine/domain/sendingnumber.h"
#include "engine/store/database.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <chrono>
#include <functional>
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

/// What was handed over in one slice of time, by the ledger: who was texted again counts again.
struct ThroughputSlice {
    QDateTime at; ///< UTC, start of the slice
    int segments = 0;
};

/// How fast a campaign is going.
struct CampaignRate {
    int perMinute = 0; ///< messages handed over in the last 60 seconds, or at the rate since the first
    int inFlight = 0;  ///< claimed: the request is on its way; counted in pending, as is
    int inDoubt = 0;   ///< a request whose answer did not come
};

/// How fast a campaign is going and what is left of it.
struct CampaignProgress : CampaignRate {
    int pendingSegments = 0; ///< of those who are pending; an estimate from a sample when they are many
};

/// A campaign that waits for its time.
struct Scheduled {
    CampaignId id;
    QDateTime at; ///< UTC
    QString zone; ///< IANA name of the zone it was chosen in; empty: that of this computer
};

/// Reads the store. Every figure is counted when asked for. A deleted campaign is in no list. Lives in the thread of
/// its database.
class StoreReader
{
public:
    /// Whether deleted campaigns are among what is read.
    enum class Deleted { Hidden, Shown };

    /// Opens a read-only connection of its own.
    static Result<std::unique_ptr<StoreReader>> open(const QString& path);
    /// Reads over a connection somebody else owns and keeps alive.
    explicit StoreReader(Database& database);

    /// The account's campaigns with their counts, newest first.
    Result<std::vector<CampaignSummary>> campaigns(const AccountSid& account);
    /// So many of them behind `after` in that order, or from the first when it is empty; CampaignNotFound when that one
    /// is unknown.
    Result<std::vector<CampaignSummary>> campaignsPage(const AccountSid& account, int most,
                                                       const CampaignId& after = {});
    /// One campaign; CampaignNotFound when there is none.
    Result<CampaignSummary> campaign(const CampaignId& id, Deleted deleted = Deleted::Hidden);
    Result<CampaignStatus> status(const CampaignId& id); ///< CampaignNotFound when there is none, deleted or not
    Result<CampaignCounts> counts(const CampaignId& id);
    Result<int> replied(const CampaignId& id);                                   ///< how many people answered
    Result<std::vector<CampaignId>> campaignsReplied(const AccountSid& account); ///< which anybody answered
    Result<CampaignProgress> progress(const CampaignId& id, const QDateTime& now);
    /// Of every running campaign of the account.
    Result<QHash<CampaignId, CampaignRate>> rates(const AccountSid& account, const QDateTime& now);
    /// What a message of the campaign has on average, by an even sample of those who were pending when it was first
    /// asked for; of a few hundred it is everybody. 1 when nobody is.
    Result<double> segmentsPerMessage(const CampaignId& id);
    Result<std::vector<CampaignId>> campaignIds(const AccountSid& account,
                                                Deleted deleted = Deleted::Hidden); ///< newest first
    Result<std::vector<CampaignId>> campaignsIn(const AccountSid& account, CampaignStatus status);
    Result<std::vector<Scheduled>> schedules(const AccountSid& account); ///< the earliest first
    /// Running campaigns that send from the number, alone or among others.
    Result<std::vector<CampaignId>> campaignsSending(const AccountSid& account, const QString& number);
    /// How many a retry would try again.
    Result<int> retryable(const CampaignId& id);
    /// What their last messages had, so about what a retry sends.
    Result<int> retrySegments(const CampaignId& id);

    /// Ids of a campaign's recipients in the order of the audience; `needle` is looked for in phone and variables.
    Result<std::vector<RecipientId>> recipientIds(const CampaignId& id, CountFilter filter, const QString& needle = {});
    /// The same of those who failed for this reason.
    Result<std::vector<RecipientId>> recipientsFailedBy(const CampaignId& id, const FailureCause& cause,
                                                        const QString& needle = {});
    /// The recipients with these ids, in that order; unknown ids are left out.
    Result<std::vector<Recipient>> recipients(const std::vector<RecipientId>& ids);

    /// So many recipients of a campaign behind `after` in the order of the audience, those of one status or all.
    Result<std::vector<Recipient>> recipientsPage(const CampaignId& id, std::optional<MessageStatus> status, int most,
                                                  RecipientId after = 0);

    Result<std::vector<DeliverySlice>> deliveries(const CampaignId& id, qint64 sliceMs);
    Result<std::vector<ThroughputSlice>> throughput(const CampaignId& id, qint64 sliceMs);
    Result<std::vector<FailureCause>> failureCauses(const CampaignId& id);
    /// Where those stand whose message Twilio accepted at `since` or later.
    Result<CampaignCounts> acceptedSince(const CampaignId& id, const QDateTime& since);
    /// Messages Twilio accepted of what was tried at `since` or later, by the ledger: who was texted again has several.
    Result<int> messagesSince(const CampaignId& id, const QDateTime& since);
    /// The two above over all deleted campaigns of the account: what was sent stays sent.
    Result<CampaignCounts> acceptedOfDeletedSince(const AccountSid& account, const QDateTime& since);
    Result<int> messagesOfDeletedSince(const AccountSid& account, const QDateTime& since);

    /// Accounts for every recipient of a campaign, and holds recipients and ledger against each other, at one instant.
    /// CampaignNotFound when there is none, deleted or not.
    /// @param visit is shown everybody in the order of the audience until it answers false
    Result<Proof> proof(const CampaignId& id, const std::function<bool(const ProvenRecipient&)>& visit = {});
    /// One recipient with their attempts, at one instant; InvalidRequest when there is none.
    Result<ProvenRecipient> provenRecipient(RecipientId id);
    /// Campaigns of all accounts, newest first; with a text, those whose id begins with it or whose name it is.
    Result<std::vector<Campaign>> findCampaigns(const QString& idOrName = {}, Deleted deleted = Deleted::Hidden);

    Result<std::vector<SendingNumber>> numbers(const AccountSid& account);
    Result<std::vector<Agent>> agents();                                           ///< the default one first
    Result<SendingNumber> number(const AccountSid& account, const QString& phone); ///< NotFound
    Result<Agent> agent(const AgentId& id);                                        ///< AgentNotOwned
    Result<QSet<QString>> optedOut(const AccountSid& account);
    Result<std::vector<OptOut>> optOuts(const AccountSid& account); ///< the newest first
    /// Campaigns of any account that ended before then, or were deleted as drafts, and owe nothing any more: none of
    /// their attempts is in doubt, no receipt is awaited. The one with the ledger's last attempt stays, for by that a
    /// restored store is told.
    Result<std::vector<CampaignId>> outlived(const QDateTime& endedBefore, const QDateTime& now);
    /// How long a message that was submitted may still be heard of, and past it until it was asked about once more.
    static constexpr std::chrono::milliseconds receiptsAwaited = std::chrono::hours(72);
    /// What this request was answered at `since` or later; nothing when it is new.
    Result<std::optional<RememberedAnswer>> rememberedAnswer(const QString& keyId, const QString& onceKey,
                                                             const QDateTime& since);
    Result<QString> webhookUrl(const CampaignId& id);                          ///< empty when nobody is told
    Result<QHash<CampaignId, QString>> webhookUrls(const AccountSid& account); ///< of the campaigns that have one
    Result<QString> apiUrl(); ///< where the engine said its API is; empty when it has none

private:
    Result<void> countAll(std::vector<CampaignSummary>& summaries);
    Result<void> visitPeople(const CampaignId& id, const std::function<bool(const ProvenRecipient&)>& visit);

    struct Sample {
        QString messageTemplate;
        double segmentsPerMessage = 1;
    };

    std::unique_ptr<Database> m_owned;
    Database& m_database;
    QHash<CampaignId, Sample> m_samples; ///< of texts, which nothing but another template changes
};

} // namespace outbound
