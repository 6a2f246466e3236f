#pragma once

#include "models/recipientsmodel.h"
#include "ui/widgets/card.h"

class QStackedLayout;

namespace outbound
{

class EmptyState;
class FilterChips;
class RecipientHistory;
class RecipientsTable;
class SearchField;

/// The recipients of a campaign: chips with the three figures and the cause that is looked at, search, table.
class RecipientsPanel : public Card
{
    Q_OBJECT

public:
    explicit RecipientsPanel(StoreReader& reader, QWidget* parent = nullptr);

    void setHistory(RecipientHistory* history); ///< where the timeline of one message is shown

    void setCampaign(const Campaign& campaign);
    void setStatus(CampaignStatus status);
    void setCounts(const CampaignCounts& counts);
    void setFilter(CountFilter filter);
    void setCause(const FailureCause& cause); ///< shows whom it kept from being reached
    void takeFocus();
    const QList<QAction*>& deeds() const { return m_deeds; } ///< what can be done here, for the page
    void refresh(const StoreChanges& changes);

signals:
    void failed(const QString& sentence);

private:
    void showPlace();
    void showHistory(RecipientId id);
    void readHistory(RecipientId id);
    void showAll();

    StoreReader& m_reader;
    RecipientsModel m_model;
    FilterChips* m_chips;
    SearchField* m_search;
    RecipientsTable* m_table;
    EmptyState* m_nothing;
    QWidget* m_showAll; ///< within it
    QStackedLayout* m_places;
    RecipientHistory* m_history = nullptr;
    QList<QAction*> m_deeds;
    int m_total = 0; ///< people
};

} // namespace outbound
