#pragma once

#include "engine/store/storereader.h"
#include "models/outlook.h"
#include "ui/widgets/card.h"

class QStackedLayout;

namespace outbound
{

class DeliveriesChart;
class TextLabel;

/// Deliveries over time with the legend beside the title; a sentence as long as nothing was sent.
class DeliveriesCard : public Card
{
    Q_OBJECT

public:
    explicit DeliveriesCard(QWidget* parent = nullptr);

    void setCampaign(StoreReader& reader, const CampaignSummary& summary, const Outlook& outlook, const QDateTime& now);

private:
    DeliveriesChart* m_chart;
    TextLabel* m_nothing;
    QStackedLayout* m_places;
};

} // namespace outbound
