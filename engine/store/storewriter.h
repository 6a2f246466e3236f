#pragma once

#include "engine/clock.h"
#include "engine/domain/agent.h"
#include "engine/domain/campaign.h"
#include "engine/domain/rememberedanswer.h"
#include "engine/domain/sendingnumber.h"
#include "engine/store/changenotifier.h"
#include "engine/store/database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace outbound
{

/// Writes campaigns, numbers and opt-outs; each call is one transaction and is told to the notifier once it is durable.
/// Writer's thread.
class StoreWriter
{
public:
    StoreWriter(Database& database, ChangeNotifier& notifier, Clock& clock);

    /// What every house needs: the default agent, and the mark of its home (see Home). When the store is not at home,
    /// what would send by itself is held: running campaigns are paused, scheduled ones become drafts. Those and the
    /// paused ones are marked as held until somebody lets them go on.
    Result<void> furnish(bool isAtHome = true, const QString& mark = {});

    /// Stores campaigns with all their recipients, all or none. The drafts must have passed `check`; here it is checked
    /// that the agents exist and the numbers belong to the account.
    /// @param once kept with them; Conflict when that request was answered before
    Result<std::vector<CampaignId>> createCampaigns(const AccountSid& account, const std::vector<CampaignDraft>& drafts,
                                                    const std::optional<RememberedAnswer>& once = {});
    Result<CampaignId> createCampaign(const AccountSid& account, const CampaignDraft& draft); ///< the same for one

    /// Moves a campaign from one of `from` to `to`; otherwise CampaignNotFound or CampaignNotCancellable with a
    /// sentence, and nothing changes.
    Result<void> moveCampaign(const CampaignId& id, std::initializer_list<CampaignStatus> from, CampaignStatus to,
                              const QString& reason = {});

    /// Lets everybody wait again whom the text certainly did not reach (refused, failed, undelivered; never who may
    /// have got it or opted out), and the campaign run. What became of the earlier tries stays in the ledger.
    /// @return how many; Conflict when there is nobody
    Result<int> retryCampaign(const CampaignId& id);

    /// Gives a draft or scheduled campaign its time, UTC, and the zone it was chosen in.
    Result<void> scheduleCampaign(const CampaignId& id, const QDateTime& at, const QString& zone);

    /// Calls a campaign something else; InvalidRequest for what is no name.
    Result<void> renameCampaign(const CampaignId& id, const QString& name);

    /// Takes campaigns out of every list, all or none. Nothing of them is lost: what was sent counts on, and receipts
    /// arrive. Conflict with a sentence for one that may still send, CampaignNotFound.
    Result<void> removeCampaigns(const std::vector<CampaignId>& ids);
    /// Puts them back as they were; one that is in the lists stays there. CampaignNotFound.
    Result<void> restoreCampaigns(const std::vector<CampaignId>& ids);

    /// Says why a running campaign makes no progress at the moment; an empty sentence takes it back.
    Result<void> explain(const CampaignId& id, const QString& reason);

    /// Ends a running campaign when every recipient was submitted: done, or failed when none was accepted.
    /// @return whether it ended
    Result<bool> finishCampaign(const CampaignId& id);

    /// Erases so many people of a campaign that has ended, with their texts and tries; the last time the campaign
    /// itself, which is in no list from the first time. CampaignNotFound when there is none or it goes on.
    /// @return whether nothing of it is left
    Result<bool> erase(const CampaignId& id, int most);

    /// Replaces the account's numbers; a pace that was set before is kept.
    Result<void> saveNumbers(const AccountSid& account, const std::vector<SendingNumber>& numbers);
    Result<void> setPace(const AccountSid& account, const QString& phone, double mps); ///< NotFound

    /// @param agent its id is chosen when it is empty
    /// @param once kept with it; Conflict when that request was answered before
    Result<Agent> createAgent(const Agent& agent, const std::optional<RememberedAnswer>& once = {});
    Result<void> updateAgent(const Agent& agent); ///< AgentNotOwned; may become the default one

    /// By hand: no reply takes these back.
    /// @return how many were not known yet
    Result<int> addOptOuts(const AccountSid& account, const QStringList& phones, const QString& reason);
    Result<void> removeOptOut(const AccountSid& account, const QString& phone); ///< NotFound
    /// @return how many of them were there
    Result<int> removeOptOuts(const AccountSid& account, const QStringList& phones);

    /// Keeps what a request was answered, and forgets those of more than a day ago. Conflict when it was answered
    /// before.
    Result<void> remember(const RememberedAnswer& answer);
    Result<void> announceApi(const QString& url); ///< where this engine's API is; empty: nowhere

private:
    Result<void> checkStatus(const CampaignId& id, std::initializer_list<CampaignStatus> allowed);
    Result<void> checkSender(const AccountSid& account, const QString& phone);
    Result<void> insertCampaign(const CampaignId& id, const AccountSid& account, const CampaignDraft& draft);
    Result<void> insertRecipients(const CampaignId& id, const std::vector<Addressee>& recipients);

    Database& m_database;
    ChangeNotifier& m_notifier;
    Clock& m_clock;
};

} // namespace outbound
