#include "ui/campaigns/campaignpage.h"

#include "engine/engine.h"
#include "engine/logging.h"
#include "ui/campaigns/campaignactions.h"
#include "ui/campaigns/campaigncharts.h"
#include "ui/campaigns/campaigndeeds.h"
#include "ui/campaigns/campaignfigures.h"
#include "ui/campaigns/campaigngrid.h"
#include "ui/campaigns/campaignheader.h"
#include "ui/campaigns/campaignnotice.h"
#include "ui/campaigns/campaignproof.h"
#include "ui/campaigns/causescard.h"
#include "ui/campaigns/failureadvice.h"
#include "ui/campaigns/peoplecard.h"
#include "ui/campaigns/progressband.h"
#include "ui/campaigns/recipienthistory.h"
#include "ui/campaigns/recipientspanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QScrollBar>
#include <QVBoxLayout>

namespace outbound
{

static constexpr int firstReceipts = 60; // seconds that they may take

CampaignPage::CampaignPage(Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_engine(engine),
      m_actions(new CampaignActions(engine, this)),
      m_deeds(new CampaignDeeds(*m_actions, this)),
      m_header(new CampaignHeader(*m_deeds)),
      m_band(new ProgressBand),
      m_notice(new CampaignNotice),
      m_bar(new MessageBar),
      m_unread(new EmptyState({}, {})),
      m_figures(new CampaignFigures(this)),
      m_proof(new CampaignProof(engine.storePath(), m_clock, this)),
      m_people(new PeopleCard),
      m_charts(new CampaignCharts(engine.storePath(), this)),
      m_causes(new CausesCard),
      m_recipients(new RecipientsPanel(engine.reader()))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_bar->setObjectName(QStringLiteral("campaignMessage"));
    m_bar->addCloseButton();
    m_bar->hide();

    auto* head = new QVBoxLayout;
    head->setContentsMargins(CampaignGrid::margin, 10, CampaignGrid::margin, 10);
    head->setSpacing(10);
    head->addWidget(m_notice);
    head->addWidget(m_bar);
    head->addWidget(m_band);
    m_grid = new CampaignGrid(
        {m_figures->leading(), m_figures->trailing(), m_proof->card(), m_people, m_charts, m_causes, m_recipients});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    column->addWidget(m_unread, 1);
    auto* leave = new Button(tr("Back to SMS Campaigns"));
    leave->setObjectName(QStringLiteral("leaveButton"));
    connect(leave, &QPushButton::clicked, this, &CampaignPage::backWanted);
    m_unread->setButton(leave);
    m_unread->hide();
    m_history = new RecipientHistory(m_grid);
    m_recipients->setHistory(m_history);
    m_askForReceipts = new QAction(tr("Refresh receipts"), this);
    m_askForReceipts->setShortcut(QKeySequence::Refresh);
    m_askForReceipts->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_askForReceipts);
    addActions(m_recipients->deeds());
    addActions(m_people->deeds());
    addActions(m_charts->deeds());
    connectParts();
}

void CampaignPage::connectParts()
{
    connect(m_header, &CampaignHeader::backWanted, this, &CampaignPage::backWanted);
    connect(m_header, &CampaignHeader::renamed, this, [this](const QString& name) { m_actions->rename(m_id, name); });
    connect(m_deeds, &CampaignDeeds::renameWanted, m_header, &CampaignHeader::editName);
    connect(m_deeds, &CampaignDeeds::duplicateWanted, this, &CampaignPage::duplicateWanted);
    connect(m_deeds, &CampaignDeeds::removeWanted, this, &CampaignPage::removeWanted);
    connect(m_notice, &CampaignNotice::resumeWanted, this, [this] { m_actions->resume(m_id); });
    connect(m_notice, &CampaignNotice::retryWanted, this, [this] { m_actions->askToRetry(m_summary); });
    connect(m_actions, &CampaignActions::asked, this, [this] { setBusy(true); });
    connect(m_actions, &CampaignActions::refused, this, &CampaignPage::complain);
    connect(m_actions, &CampaignActions::said, this, &CampaignPage::tell);
    connect(m_actions, &CampaignActions::retried, this,
            [this](int people) { tell(tr("%Ln people are texted again.", nullptr, people)); });
    connect(m_people, &PeopleCard::said, this, &CampaignPage::tell);
    connect(m_people, &PeopleCard::failed, this, &CampaignPage::complain);
    connect(m_charts, &CampaignCharts::said, this, &CampaignPage::tell);
    connect(m_charts, &CampaignCharts::failed, this, &CampaignPage::complain);
    connect(m_proof, &CampaignProof::said, this, &CampaignPage::tell);
    connect(m_proof, &CampaignProof::failed, this, &CampaignPage::complain);
    connect(m_recipients, &RecipientsPanel::failed, this, &CampaignPage::complain);
    auto* back = new QAction(tr("Back to SMS Campaigns"), this);
    back->setShortcuts(QKeySequence::Back);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &CampaignPage::backWanted);
    addAction(back);

    connect(m_figures, &CampaignFigures::chosen, m_recipients, &RecipientsPanel::setFilter);

    connect(m_causes, &CausesCard::deedWanted, this, &CampaignPage::answer);
    connect(m_header, &CampaignHeader::receiptsWanted, m_askForReceipts, &QAction::trigger);
    connect(m_askForReceipts, &QAction::triggered, this, [this] {
        m_engine.askForReceipts();
        m_receiptsAsked.start();
        showTime();
    });
    m_receiptsAsked.setSingleShot(true);
    m_receiptsAsked.setInterval(10'000);
    connect(&m_receiptsAsked, &QTimer::timeout, this, &CampaignPage::showTime);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &CampaignPage::refresh);
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, [this] {
        readOutlook();
        showState();
        showTime();
        if (m_summary.campaign.finishedAt.isNull() || m_summary.counts.queued > 0)
            showDeliveries();
    });
    connect(&m_engine, &Engine::changed, this, &CampaignPage::take);
    connect(&m_engine, &Engine::receiptsSwept, this, [this] {
        m_receiptsAsked.stop();
        if (isVisible())
            showTime();
    });
}

void CampaignPage::open(const CampaignId& id)
{
    m_id = id;
    m_waiting = {};
    m_summary = {};
    auto summary = m_engine.reader().campaign(id);
    if (!summary)
        return giveUp(summary.error().message);
    setShown(true);
    m_recipients->setCampaign(summary->campaign);
    m_people->setSubject(summary->campaign.name);
    m_proof->open(summary->campaign);
    m_bar->close();
    m_grid->verticalScrollBar()->setValue(0);
    refresh();
}

void CampaignPage::take(const StoreChanges& changes)
{
    if (!changes.campaigns.contains(m_id) && !changes.numbers)
        return;
    m_waiting.campaigns.insert(m_id);
    m_waiting.recipients |= changes.recipients;
    m_waiting.everybody |= changes.everybody;
    m_proof->watch().campaignChanged();
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void CampaignPage::refresh()
{
    auto summary = m_engine.reader().campaign(m_id);
    if (!summary && summary.error().code == ErrorCode::CampaignNotFound)
        return giveUp(summary.error().message);
    if (!summary)
        return complain(summary.error().message);
    setShown(true);
    if (summary->campaign.status != m_summary.campaign.status && m_bar->kind() == MessageKind::Error)
        m_bar->close(); // what went wrong was about where it stood
    m_summary = std::move(*summary);
    m_recipients->refresh(std::exchange(m_waiting, {}));
    readOutlook();
    showCounts();
    showState();
    showTime();
    showDeliveries();
    setBusy(false);
}

/// The rate is that of the last minute, so it is another each second even when nothing changed.
void CampaignPage::readOutlook()
{
    m_outlook = {};
    if (m_summary.campaign.id.isEmpty())
        return;
    if (auto outlook = outbound::readOutlook(m_engine.reader(), m_summary.campaign, m_clock.now()))
        m_outlook = *outlook;
    else
        qCWarning(lcStore) << "outlook not read:" << outlook.error().detail;
}

void CampaignPage::showCounts()
{
    const CampaignCounts& counts = m_summary.counts;
    m_retryable = m_actions->retryable(m_summary);
    const auto replied = m_engine.reader().replied(m_id);
    m_replied = replied ? *replied : 0;
    m_people->setCounts(counts);
    m_recipients->setCounts(counts);
    m_recipients->setStatus(m_summary.campaign.status);
    if (auto causes = m_engine.reader().failureCauses(m_id))
        m_causes->setCauses(std::move(*causes));
    else
        qCWarning(lcStore) << "failure causes not read:" << causes.error().detail;
}

void CampaignPage::showTime()
{
    if (m_summary.campaign.id.isEmpty())
        return;
    const QDateTime now = m_clock.now();
    m_header->setCampaign(m_summary.campaign, m_replied, now);
    m_deeds->setCampaigns({m_summary});
    m_proof->showTime(now);
    const bool isAwaited = m_summary.counts.queued + m_summary.counts.sent > 0;
    m_askForReceipts->setVisible(isAwaited && !m_engine.isAttached());
    m_askForReceipts->setEnabled(m_askForReceipts->isVisible() && !m_receiptsAsked.isActive());
    const QDateTime asOf = m_engine.receiptsAsOf();
    const QDateTime& start = m_summary.campaign.startedAt; // what was asked for before was of others
    const bool isOfOthers = asOf < start && start.secsTo(now) < firstReceipts;
    m_header->setReceipts(isOfOthers ? QDateTime() : asOf, isAwaited, now);
    m_header->setReceiptsAsked(!m_askForReceipts->isEnabled());
    m_band->setProgress(m_summary, m_outlook, now);
}

void CampaignPage::showDeliveries()
{
    if (!m_summary.campaign.id.isEmpty())
        m_charts->setCampaign(m_summary, m_outlook, m_clock.now());
}

/// While it runs there are always requests without an answer yet; elsewhere, or when one stayed out, that is a doubt.
static StatusLook openLook(const Campaign& campaign, const Outlook& outlook)
{
    if (campaign.status == CampaignStatus::Running && outlook.inDoubt == 0)
        return {StatusFamily::Pending, Mark::Ring, CampaignPage::tr("in flight")};
    return standingLook(Standing::InDoubt);
}

void CampaignPage::showState()
{
    if (m_summary.campaign.id.isEmpty())
        return;
    const StatusLook look = openLook(m_summary.campaign, m_outlook);
    m_figures->setCounts(m_summary.counts, m_outlook.open(), look, !isOpen(m_summary.campaign.status));
    m_notice->setState(m_summary, m_outlook, m_retryable);
    m_proof->setShown(m_summary, m_outlook, look);
}

void CampaignPage::answer(const FailureCause& cause)
{
    switch (causeDeed(cause)) {
    case CauseDeed::Show:
        m_recipients->setCause(cause);
        m_grid->ensureWidgetVisible(m_recipients, 0, CampaignGrid::margin);
        return m_recipients->takeFocus();
    case CauseDeed::Export:
        return m_proof->exportFailedBy(cause);
    case CauseDeed::OptOut:
        return optOut(cause);
    }
}

void CampaignPage::optOut(const FailureCause& cause)
{
    const auto ids = m_engine.reader().recipientsFailedBy(m_id, cause);
    const auto people = ids ? m_engine.reader().recipients(*ids) : Result<std::vector<Recipient>>(ids.error());
    if (!people)
        return complain(people.error().message);
    QStringList phones;
    for (const Recipient& one : *people)
        phones << one.phone;
    m_engine.addOptOuts(phones, causeTitle(cause)).then(this, [this](const Result<int>& added) {
        if (!added)
            complain(added.error().message);
        else if (*added == 0)
            tell(tr("They were opted out already."));
        else
            tell(tr("%Ln people were opted out. They are never texted again.", nullptr, *added));
    });
}

void CampaignPage::setShown(bool shown)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_band, m_grid})
        part->setVisible(shown);
    m_unread->setVisible(!shown);
}

void CampaignPage::giveUp(const QString& why)
{
    m_summary = {};
    m_deeds->setCampaigns({});
    m_notice->close();
    m_bar->close();
    m_unread->setText(tr("This campaign can't be shown"), why);
    setShown(false);
}

void CampaignPage::complain(const QString& sentence)
{
    setBusy(false);
    m_bar->setMessage(MessageKind::Error, sentence);
    m_bar->open();
}

void CampaignPage::tell(const QString& sentence)
{
    setBusy(false);
    m_bar->setMessage(MessageKind::Success, sentence);
    m_bar->open();
}

void CampaignPage::setBusy(bool busy)
{
    m_deeds->setBusy(busy);
    m_notice->setBusy(busy);
}

void CampaignPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_id.isEmpty())
        refresh();
    m_everySecond.start();
    m_proof->watch().setWatched(true);
}

void CampaignPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_everySecond.stop();
    m_soon.stop();
    m_proof->watch().setWatched(false);
}

} // namespace outbound
