// CampaignsPage: campaigns that are deleted, and given back.

#include "engine/engine.h"
#include "ui/campaigns/campaignactions.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/campaignstable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/undobar.h"
namespace outbound
{

void CampaignsPage::remove(const std::vector<CampaignId>& ids)
{
    m_bar->close();
    m_actions->remove(ids);
}

static StoreChanges changesOf(const std::vector<CampaignId>& ids)
{
    StoreChanges changes;
    changes.campaigns = QSet<CampaignId>(ids.begin(), ids.end());
    return changes;
}

void CampaignsPage::offerBack(const std::vector<CampaignId>& ids)
{
    if (!m_undo->isVisible())
        m_removed.clear();
    m_removed.insert(m_removed.end(), ids.begin(), ids.end()); // what is still offered stays so
    m_model.refresh(changesOf(ids));
    if (m_table->hasFocus() && m_table->currentIndex().isValid())
        m_table->selectRow(m_table->currentIndex().row()); // whoever deletes on sees what
    refreshFigures();
    const auto gone = m_engine.reader().campaign(ids.front(), StoreReader::Deleted::Shown);
    m_undo->offer(m_removed.size() == 1 && gone ? tr("“%1” is deleted.").arg(gone->campaign.name)
                                                : tr("%Ln campaign(s) deleted.", nullptr, int(m_removed.size())));
}

std::vector<CampaignId> CampaignsPage::offeredBack() const
{
    return m_undo->isHidden() ? std::vector<CampaignId>() : m_removed;
}

void CampaignsPage::takenBack(const std::vector<CampaignId>& ids)
{
    m_filter.setHeld(false);
    m_model.refresh(changesOf(ids));
    m_filter.admit();
    m_table->clearSelection();
    m_table->choose(ids.front());
    refreshFigures();
}

} // namespace outbound
