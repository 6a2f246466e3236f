#include "ui/campaigns/campaignactions.h"

#include "engine/engine.h"
#include "engine/logging.h"
#include "models/outlook.h"
#include "ui/campaigns/canceldialog.h"
#include "ui/campaigns/launchdialog.h"
#include "ui/campaigns/proofexport.h"
#include "ui/campaigns/resumedialog.h"
#include "ui/campaigns/retrydialog.h"
#include "ui/campaigns/scheduledialog.h"

namespace outbound
{

/// What a draft lacks before it can be sent; empty: nothing.
static QString lackOf(const CampaignSummary& summary)
{
    const auto& [campaign, counts] = summary;
    if (campaign.fromNumber.isEmpty())
        return CampaignActions::tr("It has no number to send from.");
    if (campaign.messageTemplate.trimmed().isEmpty())
        return CampaignActions::tr("Its message is empty.");
    return counts.pending == 0 ? CampaignActions::tr("There is nobody to send it to.") : QString();
}

CampaignActions::CampaignActions(Engine& engine, QWidget* page)
    : QObject(page),
      m_engine(engine),
      m_page(page),
      m_export(new ProofExport(engine.storePath(), page))
{
    connect(m_export, &ProofExport::said, this, &CampaignActions::said);
    connect(m_export, &ProofExport::failed, this, &CampaignActions::refused);
}

bool CampaignActions::canRetry(CampaignStatus status)
{
    return status == CampaignStatus::Running || status == CampaignStatus::Paused || status == CampaignStatus::Done ||
           status == CampaignStatus::Failed;
}

void CampaignActions::pause(const CampaignId& id)
{
    watch(m_engine.pauseCampaign(id));
}

void CampaignActions::resume(const CampaignId& id)
{
    const auto summary = m_engine.reader().campaign(id);
    if (!summary)
        return emit refused(summary.error().message);
    if (!summary->campaign.held)
        return watch(m_engine.resumeCampaign(id));
    auto* dialog = new ResumeDialog(*summary, openRequests(id), m_page);
    connect(dialog, &QDialog::accepted, this, [this, id] { watch(m_engine.resumeCampaign(id)); });
    dialog->open();
}

void CampaignActions::askToCancel(const std::vector<CampaignSummary>& summaries)
{
    int open = 0;
    for (const CampaignSummary& summary : summaries)
        open += openRequests(summary.campaign.id);
    auto* dialog = new CancelDialog(summaries, open, m_page);
    connect(dialog, &QDialog::accepted, this, [this, summaries] {
        for (const CampaignSummary& summary : summaries) {
            const auto now = m_engine.reader().status(summary.campaign.id);
            if (summaries.size() == 1 || !now || isOpen(*now)) // of several, one may have ended while it was asked
                watch(m_engine.cancelCampaign(summary.campaign.id));
        }
    });
    dialog->open();
}

bool CampaignActions::canStart(CampaignStatus status)
{
    return status == CampaignStatus::Draft || status == CampaignStatus::Scheduled;
}

void CampaignActions::askToLaunch(const CampaignSummary& summary)
{
    if (const QString lack = lackOf(summary); !lack.isEmpty())
        return emit refused(lack);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto outlook = readOutlook(m_engine.reader(), summary.campaign, now);
    if (!outlook)
        return emit refused(outlook.error().message);
    auto* dialog = new LaunchDialog(summary, *outlook, now, m_page);
    connect(dialog, &QDialog::accepted, this, [this, id = summary.campaign.id] { watch(m_engine.launchCampaign(id)); });
    dialog->open();
}

void CampaignActions::askForTime(const CampaignSummary& summary)
{
    if (const QString lack = lackOf(summary); !lack.isEmpty())
        return emit refused(lack);
    auto* dialog = new ScheduleDialog(summary.campaign, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = summary.campaign.id] {
        watch(m_engine.scheduleCampaign(id, dialog->instant(), dialog->zone()));
    });
    dialog->open();
}

void CampaignActions::askToRetry(const CampaignSummary& summary)
{
    const CampaignId& id = summary.campaign.id;
    const auto people = m_engine.reader().retryable(id);
    const auto segments = m_engine.reader().retrySegments(id);
    if (!people || !segments) {
        emit refused((people ? segments : people).error().message);
        return;
    }
    auto* dialog = new RetryDialog(summary, {*people, *segments, openRequests(id)}, m_page);
    connect(dialog, &QDialog::accepted, this, [this, id] {
        emit asked();
        m_engine.retryCampaign(id).then(this, [this](const Result<int>& result) {
            if (result)
                emit retried(*result);
            else
                emit refused(result.error().message);
        });
    });
    dialog->open();
}

int CampaignActions::retryable(const CampaignSummary& summary)
{
    if (!canRetry(summary.campaign.status) || summary.counts.refusedCount() == 0)
        return 0;
    const auto people = m_engine.reader().retryable(summary.campaign.id);
    if (!people)
        qCWarning(lcStore) << "retryable not read:" << people.error().detail;
    return people ? *people : 0;
}

void CampaignActions::rename(const CampaignId& id, const QString& name)
{
    watch(m_engine.renameCampaign(id, name));
}

void CampaignActions::remove(const std::vector<CampaignId>& ids)
{
    m_engine.removeCampaigns(ids).then(this, [this, ids](const Result<void>& result) {
        if (result)
            emit removed(ids);
        else
            emit refused(result.error().message);
    });
}

void CampaignActions::restore(const std::vector<CampaignId>& ids)
{
    m_engine.restoreCampaigns(ids).then(this, [this, ids](const Result<void>& result) {
        if (result)
            emit restored(ids);
        else
            emit refused(result.error().message);
    });
}

void CampaignActions::exportRecipients(const std::vector<Campaign>& campaigns)
{
    m_export->ask(campaigns);
}

/// Of the campaign's people, whose request went out without an answer yet.
int CampaignActions::openRequests(const CampaignId& id)
{
    const auto progress = m_engine.reader().progress(id, QDateTime::currentDateTimeUtc());
    return progress ? progress->inFlight + progress->inDoubt : 0;
}

void CampaignActions::watch(QFuture<Result<void>> answer)
{
    emit asked();
    answer.then(this, [this](const Result<void>& result) {
        if (!result)
            emit refused(result.error().message);
    });
}

} // namespace outbound
