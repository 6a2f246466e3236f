#include "ui/campaigns/campaignactions.h"

#include "engine/engine.h"
#include "ui/campaigns/canceldialog.h"

namespace outbound
{

CampaignActions::CampaignActions(Engine& engine, QWidget* page) : QObject(page), m_engine(engine), m_page(page) {}

void CampaignActions::pause(const CampaignId& id)
{
    watch(m_engine.pauseCampaign(id));
}

void CampaignActions::resume(const CampaignId& id)
{
    watch(m_engine.resumeCampaign(id));
}

void CampaignActions::pauseOrResume(const Campaign& campaign)
{
    if (canPause(campaign.status))
        pause(campaign.id);
    else if (canResume(campaign.status))
        resume(campaign.id);
}

void CampaignActions::askToCancel(const CampaignSummary& summary)
{
    auto* dialog = new CancelDialog(summary, m_page);
    connect(dialog, &QDialog::accepted, this, [this, id = summary.campaign.id] { watch(m_engine.cancelCampaign(id)); });
    dialog->open();
}

void CampaignActions::watch(QFuture<Result<void>> answer)
{
    answer.then(this, [this](const Result<void>& result) {
        if (!result)
            emit refused(result.error().message);
    });
}

} // namespace outbound
