#include "ui/campaigns/campaigndeeds.h"

#include "ui/campaigns/campaignactions.h"

#include <QMenu>

#include <algorithm>

namespace outbound
{

CampaignDeeds::CampaignDeeds(CampaignActions& actions, QWidget* page, QWidget* table)
    : QObject(page),
      m_actions(actions),
      m_page(page),
      m_table(table)
{
    using Deeds = CampaignDeeds;
    const auto first = [this](auto signal) {
        return [this, signal] { emit(this->*signal)(m_campaigns.front().campaign.id); };
    };
    m_open = add(tr("Open"), {}, nullptr);
    m_pause = add(tr("Pause"), {Qt::CTRL | Qt::Key_P}, &Deeds::pauseThem);
    m_resume = add(tr("Resume"), {}, &Deeds::resumeThem);
    m_launch = add(tr("Send now"), {}, nullptr);
    m_schedule = add(tr("Schedule…"), {}, nullptr);
    m_retry = add(tr("Retry"), {}, nullptr);
    m_duplicate = add(tr("Duplicate"), {Qt::CTRL | Qt::Key_D}, nullptr);
    m_rename = add(tr("Rename"), {Qt::Key_F2}, nullptr);
    m_export = add(tr("Export"), {Qt::CTRL | Qt::Key_E}, &Deeds::exportThem);
    m_cancel = add(tr("Cancel"), {}, &Deeds::cancelThem);
    m_remove = add(tr("Delete"), {}, &Deeds::removeThem);
    if (m_table) {
        m_open->setShortcuts({Qt::Key_Enter, Qt::Key_Return});
        m_remove->setShortcut(Qt::Key_Delete); // not all of QKeySequence::Delete: Ctrl+D is one on X11
        for (QAction* action : {m_open, m_rename, m_remove})
            keepToTable(action);
    }
    connect(m_open, &QAction::triggered, this, first(&Deeds::openWanted));
    connect(m_duplicate, &QAction::triggered, this, first(&Deeds::duplicateWanted));
    connect(m_rename, &QAction::triggered, this, first(&Deeds::renameWanted));
    connect(m_launch, &QAction::triggered, this, [this] { m_actions.askToLaunch(m_campaigns.front()); });
    connect(m_schedule, &QAction::triggered, this, [this] { m_actions.askForTime(m_campaigns.front()); });
    connect(m_retry, &QAction::triggered, this, [this] { m_actions.askToRetry(m_campaigns.front()); });
    follow();
}

QAction* CampaignDeeds::add(const QString& text, const QList<QKeySequence>& keys, void (CampaignDeeds::*deed)())
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (deed)
        connect(action, &QAction::triggered, this, deed);
    m_page->addAction(action);
    return action;
}

/// Elsewhere on the page these keys have another meaning: in a field, on a button.
void CampaignDeeds::keepToTable(QAction* action)
{
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
}

void CampaignDeeds::setCampaigns(std::vector<CampaignSummary> campaigns)
{
    const auto isKnown = [&] {
        return m_campaigns.size() == 1 && m_campaigns[0].campaign.id == campaigns[0].campaign.id &&
               m_campaigns[0].campaign.status == campaigns[0].campaign.status &&
               m_campaigns[0].counts == campaigns[0].counts;
    };
    if (campaigns.size() != 1)
        m_retryable = 0;
    else if (!isKnown())
        m_retryable = m_actions.retryable(campaigns[0]);
    m_campaigns = std::move(campaigns);
    follow();
}

void CampaignDeeds::setBusy(bool busy)
{
    m_isBusy = busy;
    follow();
}

void CampaignDeeds::follow()
{
    const CampaignSummary* one = m_campaigns.size() == 1 ? &m_campaigns.front() : nullptr;
    const bool isIdle = !m_isBusy;
    const auto any = [this](auto can) {
        return std::any_of(m_campaigns.begin(), m_campaigns.end(),
                           [&](const CampaignSummary& summary) { return can(summary.campaign.status); });
    };
    const auto show = [](QAction* action, bool makesSense, bool canBeDone = true) {
        action->setVisible(makesSense);
        action->setEnabled(makesSense && canBeDone);
    };
    const bool waits = one && CampaignActions::canStart(one->campaign.status);
    const bool pausable = any(&CampaignActions::canPause);
    const bool resumable = any(&CampaignActions::canResume);
    show(m_open, one && m_table);
    show(m_pause, pausable, isIdle);
    show(m_resume, resumable, isIdle);
    m_resume->setShortcut(pausable ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_P)); // the same key does either
    show(m_launch, waits, isIdle);
    show(m_schedule, waits, isIdle);
    m_schedule->setText(one && !one->campaign.scheduledAt.isNull() ? tr("Change time…") : tr("Schedule…"));
    show(m_retry, m_retryable > 0, isIdle);
    m_retry->setText(m_retryable > 0 ? tr("Retry %Ln people", nullptr, m_retryable) : tr("Retry"));
    show(m_duplicate, one);
    show(m_rename, one, isIdle);
    show(m_export, !m_campaigns.empty());
    const int ends = int(cancellable().size());
    show(m_cancel, ends > 0, isIdle);
    m_cancel->setText(!one    ? tr("Cancel %Ln campaign(s)", nullptr, ends)
                      : waits ? tr("Cancel campaign")
                              : tr("Cancel"));
    show(m_remove, !m_campaigns.empty(), isIdle && whyNotRemove().isEmpty());
    m_remove->setToolTip(whyNotRemove());
}

QString CampaignDeeds::whyNotRemove() const
{
    const auto sends = std::find_if(m_campaigns.begin(), m_campaigns.end(), [](const CampaignSummary& summary) {
        return !mayBeDeleted(summary.campaign.status);
    });
    return sends == m_campaigns.end() ? QString()
                                      : tr("“%1” may still send. Cancel it first.").arg(sends->campaign.name);
}

void CampaignDeeds::fill(QMenu& menu) const
{
    const QList<QList<QAction*>> groups{{m_open},
                                        {m_pause, m_resume, m_launch, m_schedule, m_retry},
                                        {m_duplicate, m_rename, m_export},
                                        {m_cancel, m_remove}};
    for (const QList<QAction*>& group : groups) {
        menu.addSeparator(); // where nothing stands before or after it, none is shown
        menu.addActions(group);
    }
}

void CampaignDeeds::pauseThem()
{
    for (const CampaignSummary& summary : std::vector(m_campaigns))
        if (CampaignActions::canPause(summary.campaign.status))
            m_actions.pause(summary.campaign.id);
}

void CampaignDeeds::resumeThem()
{
    for (const CampaignSummary& summary : std::vector(m_campaigns))
        if (CampaignActions::canResume(summary.campaign.status))
            m_actions.resume(summary.campaign.id);
}

void CampaignDeeds::cancelThem()
{
    m_actions.askToCancel(cancellable());
}

std::vector<CampaignSummary> CampaignDeeds::cancellable() const
{
    std::vector<CampaignSummary> found;
    for (const CampaignSummary& summary : m_campaigns) {
        const CampaignStatus status = summary.campaign.status;
        if (m_campaigns.size() == 1 ? isOpen(status) : !mayBeDeleted(status))
            found.push_back(summary);
    }
    return found;
}

void CampaignDeeds::exportThem()
{
    std::vector<Campaign> campaigns;
    for (const CampaignSummary& summary : m_campaigns)
        campaigns.push_back(summary.campaign);
    m_actions.exportRecipients(campaigns);
}

void CampaignDeeds::removeThem()
{
    std::vector<CampaignId> ids;
    for (const CampaignSummary& summary : m_campaigns)
        ids.push_back(summary.campaign.id);
    emit removeWanted(ids);
}

} // namespace outbound
