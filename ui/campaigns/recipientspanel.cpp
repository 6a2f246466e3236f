#include "ui/campaigns/recipientspanel.h"

#include "ui/campaigns/recipientdialog.h"
#include "ui/campaigns/recipientstable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace outbound
{

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
    connect(m_chips, &FilterChips::currentChanged, this, [this](int chip) {
        m_model.setFilter(CountFilter(chip));
        showPlace();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& needle) {
        m_model.setNeedle(needle);
        showPlace();
    });

    connect(m_table, &RecipientsTable::historyWanted, this,
            [this](const QModelIndex& index) { showHistory(index.data(RecipientsModel::IdRole).toLongLong()); });

    QHBoxLayout* title = titleRow();
    title->setContentsMargins(14, 8, 12, 8);
    title->setSpacing(10);
    title->setStretch(1, 0); // the chips take the room between title and search
    title->addWidget(m_chips, 1);
    title->addWidget(m_search);
    setPadding(0, 0);
    m_places->addWidget(m_table);
    m_places->addWidget(m_nothing);
    body()->addLayout(m_places, 1);
}

void RecipientsPanel::setCampaign(const Campaign& campaign)
{
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
    m_chips->setCount(int(CountFilter::All), counts.totalCount());
    m_chips->setCount(int(CountFilter::Delivered), counts.deliveredCount());
    m_chips->setCount(int(CountFilter::Failed), counts.failedCount());
    m_chips->setCount(int(CountFilter::Pending), counts.pendingCount());
}

void RecipientsPanel::setFilter(CountFilter filter)
{
    m_chips->setCurrent(int(filter));
}

void RecipientsPanel::refresh(const StoreChanges& changes)
{
    m_model.refresh(changes);
    showPlace();
    if (m_history)
        readHistory(*m_history, m_history->recipient());
}

void RecipientsPanel::showHistory(RecipientId id)
{
    if (m_history)
        m_history->close();
    m_history = new RecipientDialog(this);
    readHistory(*m_history, id);
    if (m_history->recipient() == id)
        m_history->open();
    else
        m_history->deleteLater();
}

void RecipientsPanel::readHistory(RecipientDialog& dialog, RecipientId id)
{
    if (const auto person = m_reader.provenRecipient(id))
        dialog.setPerson(*person);
    else
        emit failed(person.error().message);
}

void RecipientsPanel::showPlace()
{
    const bool searching = !m_search->text().isEmpty();
    m_nothing->setText(searching ? tr("Nobody is like that") : tr("Nobody here"),
                       searching ? tr("No phone and no variable has these words.")
                                 : tr("No recipient has this status."));
    m_places->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_nothing);
}

} // namespace outbound
