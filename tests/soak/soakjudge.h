#pragma once

#include "engine/sandbox/sandboxmessage.h"
#include "engine/store/storereader.h"
#include "tests/soak/soakcampaigns.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <vector>

namespace outbound
{

/// A time in which nothing of a campaign may arrive: from the answer to a pause or cancel to the next command that lets
/// it run, by a clock nobody steps.
struct Quiet {
    QString campaign; ///< its name
    QDateTime from;
    QDateTime until; ///< null: for good
};

/// Holds the store, the sandbox's ledger and what was commanded against each other.
class SoakJudge
{
public:
    /// @param flight how long a request that was under way at a stop may take to arrive
    SoakJudge(const std::vector<SoakCampaign>& campaigns, const std::vector<Quiet>& quiets,
              std::chrono::milliseconds flight);

    void judge(StoreReader& reader, const std::vector<SandboxMessage>& messages);

    int lost = 0;     ///< people nobody texted, nor said why; and messages the store has and the sandbox hasn't
    int doubled = 0;  ///< messages to somebody who had the text; and messages the store doesn't know
    int stuck = 0;    ///< campaigns that didn't end, and people who still wait in one that did
    int late = 0;     ///< messages that arrived in a quiet time
    int proven = 0;   ///< campaigns whose proof holds
    int inFlight = 0; ///< messages that were under way when they were stopped
    std::chrono::milliseconds latest{0};        ///< after the stop, of those
    std::array<int, standings.size()> counts{}; ///< of all people, by standing
    QStringList breaches;                       ///< a sentence for each

private:
    void judgeCampaign(StoreReader& reader, const SoakCampaign& campaign);
    void judgePerson(const ProvenRecipient& person, const SoakCampaign& campaign, CampaignStatus status);
    void judgeRepeats(const std::vector<SandboxMessage>& messages);
    void judgeStops(const std::vector<SandboxMessage>& messages);
    void breach(int& count, const QString& sentence);

    const std::vector<SoakCampaign>& m_campaigns;
    const std::vector<Quiet>& m_quiets;
    const std::chrono::milliseconds m_flight;
    QHash<QString, const SandboxMessage*> m_accepted; ///< by SID
    QSet<QString> m_known;                            ///< SIDs in the store
};

} // namespace outbound
