#include "ui/campaigns/campaignspage.h"

#include "engine/engine.h"
#include "models/figuretext.h"
#include "ui/campaigns/campaignactions.h"
#include "ui/campaigns/campaignfilterbar.h"
#include "ui/campaigns/campaignstable.h"
#include "ui/campaigns/listtail.h"
#include "ui/campaigns/todaystrip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace outbound
{

static constexpr int margin = 24;

CampaignsPage::CampaignsPage(Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_engine(engine),
      m_model(engine.reader(), m_clock),
      m_actions(new CampaignActions(engine, this)),
      m_bar(new MessageBar),
      m_today(new TodayStrip),
      m_filters(new CampaignFilterBar(m_filter))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_filter.setSourceModel(&m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(margin, 0, margin, 0);
    inset->setSpacing(8);
    inset->addWidget(m_bar);
    inset->addWidget(m_today);
    column->addLayout(inset);
    column->addWidget(m_filters);
    column->addWidget(places(), 1);
    m_tail = new ListTail;
    m_tail->addHint(QKeySequence(Qt::Key_Enter), tr("open"));
    m_tail->addHint(QKeySequence(Qt::CTRL | Qt::Key_P), tr("pause or resume"));
    column->addWidget(m_tail);
    m_bar->hide();
    addShortcuts();

    connect(m_actions, &CampaignActions::refused, this, [this](const QString& sentence) {
        m_bar->setMessage(MessageKind::Error, sentence);
        m_bar->open();
    });
    connect(m_filters, &CampaignFilterBar::filtered, this, &CampaignsPage::showPlace);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &CampaignsPage::refreshFigures);
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, [this] {
        m_model.refreshOutlooks();
        refreshFigures();
    });
    connect(&m_engine, &Engine::changed, this, &CampaignsPage::take);
    connect(&m_engine, &Engine::connectionChanged, this, &CampaignsPage::connectAccount);
    connectAccount();
}

QWidget* CampaignsPage::header()
{
    auto* place = new QWidget;
    place->setMinimumHeight(64);
    auto* title = new TextLabel(tr("SMS Campaigns"), TypeRole::Title);
    m_search = new SearchField(tr("Search campaigns"));
    m_search->setObjectName(QStringLiteral("campaignSearch"));
    m_search->setKeys(QKeySequence::Find);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(256);
    auto* create = new Button(QStringLiteral("plus"), tr("New Campaign"), ButtonKind::Primary);
    create->setObjectName(QStringLiteral("newCampaignButton"));
    connect(create, &QPushButton::clicked, this, &CampaignsPage::newCampaignWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& needle) {
        m_filter.setNeedle(needle);
        showPlace();
    });
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(create);
    return place;
}

QStackedWidget* CampaignsPage::places()
{
    m_table = new CampaignsTable(&m_filter);
    connect(m_table, &CampaignsTable::opened, this, &CampaignsPage::campaignOpened);
    connect(m_table, &CampaignsTable::menuWanted, this, &CampaignsPage::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_soon.start(); });

    m_nothingYet = new EmptyState(tr("No campaign yet"), tr("A list and a sentence are enough."));
    auto* create = new Button(QStringLiteral("plus"), tr("New Campaign"), ButtonKind::Primary);
    connect(create, &QPushButton::clicked, this, &CampaignsPage::newCampaignWanted);
    m_nothingYet->setButton(create);
    m_nothingHere = new EmptyState(tr("No campaign is like that"), QString());
    auto* all = new Button(tr("Show all"));
    all->setObjectName(QStringLiteral("showAllButton"));
    connect(all, &QPushButton::clicked, this, &CampaignsPage::showEverything);
    m_nothingHere->setButton(all);

    m_places = new QStackedWidget;
    for (QWidget* place : std::initializer_list<QWidget*>{m_table, m_nothingYet, m_nothingHere})
        m_places->addWidget(place);
    return m_places;
}

void CampaignsPage::addShortcuts()
{
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &CampaignsPage::newCampaignWanted);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), this), &QShortcut::activated, this,
            &CampaignsPage::pauseOrResumeCurrent);
}

void CampaignsPage::connectAccount()
{
    m_unseen = {};
    m_model.setAccount(m_engine.connection().account);
    refreshFigures();
}

void CampaignsPage::take(const StoreChanges& changes)
{
    if (!isVisible()) {
        m_unseen.campaigns |= changes.campaigns;
        m_unseen.numbers |= changes.numbers;
        return;
    }
    m_model.refresh(changes);
    if (!m_soon.isActive())
        m_soon.start();
}

void CampaignsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.refresh(std::exchange(m_unseen, {}));
    m_everySecond.start();
    refreshFigures();
}

void CampaignsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_everySecond.stop();
    m_soon.stop();
}

void CampaignsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_soon.start();
}

void CampaignsPage::refreshFigures()
{
    m_today->setFigures(m_model.today(), m_model.longestLeft(), m_clock.now());
    m_filters->setCounts(m_model);
    showPlace();
}

void CampaignsPage::showPlace()
{
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    m_nothingHere->setText(tr("No campaign is like that"), tr("The filter hides %Ln campaign(s).", nullptr, all));
    m_places->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_table) : all > 0 ? m_nothingHere : m_nothingYet);
    const auto chosen = m_table->selectionModel()->selectedRows().size();
    const QString count = shown == all ? tr("%Ln campaign(s)", nullptr, all)
                                       : tr("%1 of %Ln campaign(s)", nullptr, all).arg(countText(shown));
    m_tail->setCounts(count, chosen > 0 ? tr("%Ln selected", nullptr, int(chosen)) : QString());
    m_tail->setVisible(all > 0);
}

void CampaignsPage::showEverything()
{
    m_search->clear();
    m_filters->showEverything();
}

void CampaignsPage::pauseOrResumeCurrent()
{
    const bool isSeen = m_table->hasFocus() || m_table->selectionModel()->hasSelection();
    if (const CampaignSummary* summary = isSeen ? m_model.find(m_table->currentCampaign()) : nullptr)
        m_actions->pauseOrResume(summary->campaign);
}

void CampaignsPage::openMenu(const CampaignId& id, const QPoint& position)
{
    const CampaignSummary* summary = m_model.find(id);
    if (!summary)
        return;
    const CampaignStatus status = summary->campaign.status;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { emit campaignOpened(id); });
    if (CampaignActions::canPause(status))
        menu->addAction(tr("Pause"), this, [this, id] { m_actions->pause(id); });
    if (CampaignActions::canResume(status))
        menu->addAction(tr("Resume"), this, [this, id] { m_actions->resume(id); });
    if (isOpen(status)) {
        menu->addSeparator();
        menu->addAction(tr("Cancel…"), this, [this, one = *summary] { m_actions->askToCancel(one); });
    }
    menu->popup(position);
}

} // namespace outbound
