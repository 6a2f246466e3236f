#pragma once

#include "engine/domain/campaign.h"
#include "engine/store/storechanges.h"

#include <QHash>
#include <QObject>

namespace outbound
{

class Engine;

/// What an operator wants to hear while looking elsewhere: a campaign is done, failed, or paused by itself. Names no
/// recipient and no text.
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
    void tell(const CampaignSummary& summary);

    Engine& m_engine;
    QHash<CampaignId, CampaignStatus> m_statuses; ///< as last seen
};

} // namespace outbound
