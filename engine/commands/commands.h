#pragma once

#include "engine/domain/agent.h"
#include "engine/domain/campaign.h"
#include "engine/domain/rememberedanswer.h"
#include "engine/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace outbound
{

enum class CampaignAction { Launch, Pause, Resume, Cancel };

/// Everything an engine can be told to do with the connected account. Two carry it out: SendCommands in this process,
/// RemoteCommands over the API of the engine that has the data directory. Each call is answered exactly once, in the
/// thread it is made from; what it changed is in the store by then.
class Commands
{
public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;
    using Drafts = std::shared_ptr<const std::vector<CampaignDraft>>;

    virtual ~Commands() = default;

    /// Checks and stores campaigns, all or none; those with ScheduleType::Now are sent from then on.
    /// @param once kept in the same transaction
    virtual void createCampaigns(const Drafts& drafts, const std::optional<RememberedAnswer>& once,
                                 Done<std::vector<CampaignId>> done) = 0;
    virtual void act(CampaignAction action, const CampaignId& id, Done<void> done) = 0;
    /// Tries again whom the text certainly did not reach, and lets the campaign run. Conflict when there is
    /// nobody. @return how many wait again
    virtual void retry(const CampaignId& id, Done<int> done) = 0;
    /// Gives a draft or scheduled campaign its time and the IANA name of the zone it was chosen in; InvalidSchedule
    /// when it has passed.
    virtual void schedule(const CampaignId& id, const QDateTime& at, const QString& zone, Done<void> done) = 0;
    virtual void rename(const CampaignId& id, const QString& name, Done<void> done) = 0;
    /// Takes campaigns out of every list, all or none; nothing is lost. Conflict when one may still send.
    virtual void remove(const std::vector<CampaignId>& ids, Done<void> done) = 0;
    virtual void restore(const std::vector<CampaignId>& ids, Done<void> done) = 0; ///< takes that back

    virtual void setPace(const QString& phone, double mps, Done<void> done) = 0; ///< message segments per second
    virtual void syncNumbers(Done<void> done) = 0; ///< asks the provider which numbers the account has

    /// @param agent its id is chosen when it is empty
    /// @param once kept in the same transaction
    virtual void createAgent(const Agent& agent, const std::optional<RememberedAnswer>& once, Done<Agent> done) = 0;
    virtual void updateAgent(const Agent& agent, Done<void> done) = 0; ///< AgentNotOwned; may become the default one

    /// @return how many were not known yet
    virtual void addOptOuts(const QStringList& phones, const QString& reason, Done<int> done) = 0;
    virtual void removeOptOut(const QString& phone, Done<void> done) = 0; ///< NotFound
    /// @return how many of them were there
    virtual void removeOptOuts(const QStringList& phones, Done<int> done) = 0;

    virtual void remember(const RememberedAnswer& answer, Done<void> done) = 0;
};

} // namespace outbound
