#pragma once

#include "models/recipientsmodel.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QStackedLayout;

namespace outbound
{

class EmptyState;
class FilterChips;
class RecipientDialog;
class RecipientsTable;
class SearchField;

/// The recipients of a campaign: chips with the three figures, search, table.
class RecipientsPanel : public Card
{
    Q_OBJECT

public:
    explicit RecipientsPanel(StoreReader& reader, QWidget* parent = nullptr);

    void setCampaign(const Campaign& campaign);
    void setStatus(CampaignStatus status);
    void setCounts(const CampaignCounts& counts);
    void setFilter(CountFilter filter);
    void refresh(const StoreChanges& changes);

signals:
    void failed(const QString& sentence);

private:
    void showPlace();
    void showHistory(RecipientId id);
    void readHistory(RecipientDialog& dialog, RecipientId id);

    StoreReader& m_reader;
    RecipientsModel m_model;
    FilterChips* m_chips;
    SearchField* m_search;
    RecipientsTable* m_table;
    EmptyState* m_nothing;
    QStackedLayout* m_places;
    QPointer<RecipientDialog> m_history;
};

} // namespace outbound
