#include "ui/campaigns/recipientspanel.h"

#include "ui/campaigns/failureadvice.h"
#include "ui/campaigns/recipienthistory.h"
#include "ui/campaigns/recipientstable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedLayout>

namespace outbound
{

static constexpr int causeChip = int(CountFilter::Pending) + 1;

RecipientsPanel::RecipientsPanel(StoreReader& reader, QWidget* parent)
    : Card(tr("Recipients"), parent),
      m_reader(reader),
      m_model(reader),
      m_chips(new FilterChips),
      m_search(new SearchField(tr("Search"))),
      m_table(new RecipientsTable(&m_model)),
      m_nothing(new EmptyState(tr("Nobody here"), QString())),
      m_places(new QStackedLayout)
{
    m_chips->setObjectName(QStringLiteral("recipientChips"));
    m_chips->addChip(int(CountFilter::All), tr("All"));
    m_chips->addChip(int(CountFilter::Delivered), tr("Delivered"));
    m_chips->addChip(int(CountFilter::Failed), tr("Failed"));
    m_chips->addChip(int(CountFilter::Pending), tr("Pending"));
    m_search->setObjectName(QStringLiteral("recipientSearch"));
    m_search->setAccessibleName(tr("Search recipients"));
    m_search->setControlSize(ControlSize::Tool);
    m_search->setFixedWidth(132);
    m_chips->addChip(causeChip, QString());
    m_chips->setChipVisible(causeChip, false);
    connect(m_chips, &FilterChips::currentChanged, this, [this](int chip) {
        m_chips->setChipVisible(causeChip, chip == causeChip);
        if (chip != causeChip)
            m_model.setFilter(CountFilter(chip));
        showPlace();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& needle) {
        m_model.setNeedle(needle);
        showPlace();
    });

    connect(m_table, &RecipientsTable::historyWanted, this,
            [this](const QModelIndex& index) { showHistory(index.data(RecipientsModel::IdRole).toLongLong()); });
    connect(m_table, &RecipientsTable::currentMoved, this, [this](const QModelIndex& index) {
        if (m_history && m_history->recipient() != 0 && index.isValid())
            readHistory(index.data(RecipientsModel::IdRole).toLongLong());
    });
    auto* find = new QAction(tr("Search recipients"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_deeds = QList<QAction*>{find} + m_table->deeds();
    auto* all = new Button(tr("Show all"));
    all->setObjectName(QStringLiteral("showAllRecipientsButton"));
    connect(all, &QPushButton::clicked, this, &RecipientsPanel::showAll);
    m_nothing->setButton(all);
    m_showAll = all;

    QHBoxLayout* title = titleRow();
    title->setContentsMargins(14, 8, 12, 8);
    title->setSpacing(10);
    title->setStretch(1, 0); // the chips take the room between title and search
    title->addWidget(m_chips, 1);
    title->addWidget(m_search);
    setPadding(0, 0);
    body()->addLayout(m_places, 1); // before there is anything in it that would show itself
    m_places->addWidget(m_table);
    m_places->addWidget(m_nothing);
}

void RecipientsPanel::setHistory(RecipientHistory* history)
{
    m_history = history;
    connect(m_history, &RecipientHistory::closed, this, [this] {
        if (m_history->isAncestorOf(m_history->window()->focusWidget()))
            takeFocus();
    });
    m_deeds << m_history->closeAction();
}

void RecipientsPanel::takeFocus()
{
    (m_table->isVisible() ? static_cast<QWidget*>(m_table) : m_search)->setFocus(Qt::ShortcutFocusReason);
}

void RecipientsPanel::setCampaign(const Campaign& campaign)
{
    if (m_history)
        m_history->close();
    m_search->clear();
    m_chips->setCurrent(int(CountFilter::All));
    m_model.setCampaign(campaign.id, campaign.messageTemplate);
    setStatus(campaign.status);
    m_table->scrollToTop();
    showPlace();
}

void RecipientsPanel::setStatus(CampaignStatus status)
{
    m_model.setOver(!isOpen(status));
}

void RecipientsPanel::setCounts(const CampaignCounts& counts)
{
    m_total = counts.totalCount();
    m_chips->setCount(int(CountFilter::All), m_total);
    m_chips->setCount(int(CountFilter::Delivered), counts.deliveredCount());
    m_chips->setCount(int(CountFilter::Failed), counts.failedCount());
    m_chips->setCount(int(CountFilter::Pending), counts.pendingCount());
}

void RecipientsPanel::setFilter(CountFilter filter)
{
    m_chips->setCurrent(int(filter));
}

void RecipientsPanel::setCause(const FailureCause& cause)
{
    m_search->clear();
    m_model.setCause(cause);
    m_chips->setCaption(causeChip, causeTitle(cause));
    m_chips->setChipVisible(causeChip, true);
    m_chips->setCurrent(causeChip);
    m_table->scrollToTop();
    showPlace();
}

void RecipientsPanel::showAll()
{
    m_search->clear();
    setFilter(CountFilter::All);
    takeFocus();
}

void RecipientsPanel::refresh(const StoreChanges& changes)
{
    m_model.refresh(changes);
    showPlace();
    if (m_history && m_history->recipient() != 0)
        readHistory(m_history->recipient());
}

void RecipientsPanel::showHistory(RecipientId id)
{
    if (!m_history)
        return;
    readHistory(id);
    const bool byMouse = QGuiApplication::mouseButtons() != Qt::NoButton;
    if (m_history->recipient() == id)
        m_history->takeFocus(byMouse ? Qt::MouseFocusReason : Qt::ShortcutFocusReason);
}

void RecipientsPanel::readHistory(RecipientId id)
{
    if (const auto person = m_reader.provenRecipient(id))
        m_history->setPerson(*person);
    else
        emit failed(person.error().message);
}

void RecipientsPanel::showPlace()
{
    const bool searching = !m_search->text().isEmpty();
    const int rows = m_model.rowCount();
    if (m_chips->current() == causeChip && !searching)
        m_chips->setCount(causeChip, rows);
    if (m_total == 0)
        m_nothing->setText(tr("No recipients yet"), tr("This draft has nobody to be sent to."));
    else if (searching)
        m_nothing->setText(tr("Nobody is like that"), tr("No phone and no variable has these words."));
    else
        m_nothing->setText(tr("Nobody here"), tr("The filter hides %Ln people.", nullptr, m_total));
    m_showAll->setVisible(m_total > 0);
    m_places->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_table) : m_nothing);
}

} // namespace outbound
