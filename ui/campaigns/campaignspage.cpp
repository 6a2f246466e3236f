#include "ui/campaigns/campaignspage.h"

#include "engine/engine.h"
#include "ui/campaigns/campaignactions.h"
#include "ui/campaigns/campaigndeeds.h"
#include "ui/campaigns/campaignfilterbar.h"
#include "ui/campaigns/campaignstable.h"
#include "ui/campaigns/listtail.h"
#include "ui/campaigns/todaystrip.h"
#include "ui/widgets/barslot.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QMenu>
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
      m_filters(new CampaignFilterBar(m_filter)),
      m_waiting(new MessageBar),
      m_undo(new UndoBar),
      m_tail(new ListTail)
{
    m_filter.setSourceModel(&m_model);
    build();
    bind();
    addKeys();
    addSorting();
    connectAccount();
}

/// The table goes before the models it shows.
CampaignsPage::~CampaignsPage()
{
    disconnect(qApp, nullptr, this, nullptr);
    m_table->selectionModel()->disconnect(this);
    m_table->disconnect(this);
    delete m_table;
}

void CampaignsPage::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
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
    column->addWidget(new BarSlot(m_waiting, {margin, 8, margin, 0}));
    column->addWidget(new BarSlot(m_undo, {margin, 8, margin, 0}));
    column->addWidget(m_tail);
    m_bar->setObjectName(QStringLiteral("campaignsMessage"));
    m_bar->addCloseButton();
    m_bar->hide();
    m_waiting->setObjectName(QStringLiteral("newCampaignsBar"));
    m_waiting->close();
    m_undo->setObjectName(QStringLiteral("deletedBar"));
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
    m_create = new Button(QStringLiteral("plus"), tr("New Campaign"), ButtonKind::Primary);
    m_create->setObjectName(QStringLiteral("newCampaignButton"));
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_create);
    return place;
}

void CampaignsPage::bind()
{
    connect(m_create, &QPushButton::clicked, this, &CampaignsPage::newCampaignWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& needle) {
        m_filter.setNeedle(needle);
        showPlace();
    });
    connect(m_filters, &CampaignFilterBar::filtered, this, &CampaignsPage::showPlace);

    connect(m_table, &CampaignsTable::opened, this, &CampaignsPage::campaignOpened);
    connect(m_table, &CampaignsTable::menuWanted, this, &CampaignsPage::openMenu);
    connect(m_table, &CampaignsTable::renamed, m_actions, &CampaignActions::rename);
    connect(m_table, &CampaignsTable::removalRefused, this, [this] {
        if (const QString reason = m_deeds->whyNotRemove(); !reason.isEmpty())
            say(MessageKind::Info, reason);
    });
    connect(m_table, &CampaignsTable::inHandChanged, this, &CampaignsPage::followHold);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CampaignsPage::followChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CampaignsPage::followChosen);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isAncestorOf(now)) // what was chosen stays while a menu or the palette is asked
            followChosen();
    });

    connect(m_deeds, &CampaignDeeds::openWanted, this, &CampaignsPage::campaignOpened);
    connect(m_deeds, &CampaignDeeds::duplicateWanted, this, &CampaignsPage::duplicateWanted);
    connect(m_deeds, &CampaignDeeds::renameWanted, m_table, &CampaignsTable::editName);
    connect(m_deeds, &CampaignDeeds::removeWanted, this, &CampaignsPage::remove);
    connect(m_actions, &CampaignActions::refused, this,
            [this](const QString& sentence) { say(MessageKind::Error, sentence); });
    connect(m_actions, &CampaignActions::said, this,
            [this](const QString& sentence) { say(MessageKind::Success, sentence); });
    connect(m_actions, &CampaignActions::removed, this, &CampaignsPage::offerBack);
    connect(m_actions, &CampaignActions::restored, this, &CampaignsPage::takenBack);
    connect(m_undo, &UndoBar::undone, this, [this] { m_actions->restore(m_removed); });
    connect(m_waiting->addButton(tr("Show")), &QPushButton::clicked, this, [this] {
        m_filter.admit();
        m_table->scrollToTop();
        showPlace();
    });

    m_tail->addHint(QKeySequence(Qt::Key_Enter), tr("open"));
    m_tail->addHint(QKeySequence(Qt::CTRL | Qt::Key_P), tr("pause or resume"));
    m_tail->addHint(QKeySequence(Qt::CTRL | Qt::Key_D), tr("duplicate"));
    for (QAction* action : {m_deeds->pause(), m_deeds->resume(), m_deeds->exportPeople()})
        m_tail->addDeed(action);
    for (QAction* ending : {m_deeds->cancel(), m_deeds->remove()})
        m_tail->addDeed(ending, true);

    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &CampaignsPage::refreshFigures);
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, [this] {
        m_model.refreshOutlooks();
        refreshFigures();
    });
    connect(&m_model, &CampaignsModel::rowsInserted, this, [this] {
        if (!m_model.isRead() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_engine, &Engine::changed, this, &CampaignsPage::take);
    connect(&m_engine, &Engine::connectionChanged, this, &CampaignsPage::connectAccount);
}

void CampaignsPage::addKeys()
{
    const auto add = [this](const QString& name, const QKeySequence& keys, auto call) {
        auto* action = new QAction(name, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, call);
        addAction(action); // holds wherever the focus is, as long as the page shows
    };
    add(tr("Search campaigns"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void CampaignsPage::addSorting()
{
    auto* menu = new QMenu(tr("Sort by"), this);
    menu->setObjectName(QStringLiteral("sortMenu"));
    m_sortBy = menu->menuAction();
    for (int column = 0; column < CampaignsModel::columns; ++column)
        menu->addAction(m_model.headerData(column, Qt::Horizontal).toString(), this,
                        [this, column] { m_table->sortAnew(column); });
    auto* ask = new QAction(tr("Sort the campaigns"), this);
    ask->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    ask->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(ask, &QAction::triggered, this, [this, menu] {
        menu->popup(m_table->mapToGlobal(QPoint(margin, m_table->header()->height())));
        menu->setActiveAction(menu->actions().constFirst());
    });
    addAction(ask);
}

void CampaignsPage::connectAccount()
{
    m_unseen = {};
    m_undo->stop();
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
    m_filter.admit();
    m_everySecond.start();
    refreshFigures();
}

void CampaignsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_everySecond.stop();
    m_soon.stop();
    if (!event->spontaneous())
        m_undo->stop();
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
    if (m_bar->isOpen() && m_blamedFor != standing())
        m_bar->close(); // what it said is no longer so
    followChosen();
    followHold();
}

void CampaignsPage::followChosen()
{
    std::vector<CampaignSummary> chosen;
    for (const CampaignId& id : m_table->chosen())
        if (const CampaignSummary* summary = m_model.find(id))
            chosen.push_back(*summary);
    const QWidget* focused = QApplication::focusWidget();
    const bool wasInTail = focused && m_tail->isAncestorOf(focused);
    m_deeds->setCampaigns(std::move(chosen));
    showPlace();
    if (wasInTail && !(focused->isVisible() && focused->isEnabled()))
        m_table->setFocus(); // a deed goes with what it was done to
}

/// Rows keep their places while somebody points at one or stands on it, once all are there.
void CampaignsPage::followHold()
{
    if (!m_table->isInHand())
        m_filter.setHeld(false);
    else if (m_model.isComplete())
        m_filter.setHeld(true);
    showPlace();
}

void CampaignsPage::showWaiting()
{
    const int waiting = m_filter.waitingCount();
    if (waiting > 0)
        m_waiting->setMessage(MessageKind::Info, tr("%Ln new campaign(s).", nullptr, waiting));
    if ((waiting > 0) != m_waiting->isOpen())
        waiting > 0 ? m_waiting->open() : m_waiting->close();
}

QString CampaignsPage::order() const
{
    return m_table->order();
}

void CampaignsPage::setOrder(const QString& order)
{
    m_table->setOrder(order);
}

void CampaignsPage::standOn(const CampaignId& id)
{
    m_table->choose(id);
    if (m_table->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
}

void CampaignsPage::say(MessageKind kind, const QString& sentence)
{
    m_blamed.clear();
    if (kind != MessageKind::Success)
        for (const CampaignSummary& summary : m_deeds->campaigns())
            m_blamed.push_back(summary.campaign.id);
    m_blamedFor = standing();
    m_bar->setMessage(kind, sentence);
    m_bar->open();
}

/// Of those the message is about; nothing for one that is gone.
QList<std::optional<CampaignStatus>> CampaignsPage::standing() const
{
    QList<std::optional<CampaignStatus>> standing;
    for (const CampaignId& id : m_blamed) {
        const auto status = m_engine.reader().status(id);
        standing << (status ? std::optional(*status) : std::nullopt);
    }
    return standing;
}

void CampaignsPage::openMenu(const QPoint& position)
{
    followChosen();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("campaignMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_deeds->fill(*menu);
    menu->addSeparator();
    menu->addAction(m_sortBy);
    menu->popup(position);
}

} // namespace outbound
