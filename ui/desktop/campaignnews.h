#pragma once

#include "engine/domain/campaign.h"
#include "engine/store/storechanges.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace outbound
{

class Engine;

/// What an operator wants to hear while looking elsewhere: a campaign is done, failed, or paused by itself, or somebody
/// replied for the first time. Names no recipient and no text.
class CampaignNews : public QObject
{
    Q_OBJECT

public:
    explicit CampaignNews(Engine& engine);

signals:
    /// Not while the settings say to be quiet.
    void happened(const outbound::CampaignId& id, const QString& title, const QString& sentence);

private:
    void begin();
    void follow(const StoreChanges& changes);
    void followStatus(const CampaignId& id);
    void followReplies(const CampaignId& id);
    std::optional<CampaignSummary> summary(const CampaignId& id); ///< of what is told; nothing when to be quiet
    void tell(const CampaignSummary& summary);

    Engine& m_engine;
    QHash<CampaignId, CampaignStatus> m_statuses; ///< as last seen
    QSet<CampaignId> m_replied;                   ///< campaigns that were answered
};

} // namespace outbound
