#pragma once

#include "engine/store/storereader.h"
#include "models/outlook.h"

#include <QObject>

namespace outbound
{

class ChartCard;
class ChartPane;
class DeliveriesChart;
class PaceLegend;
class ThroughputChart;

/// The two charts of a campaign over time: its deliveries, and its throughput against the pace. They stand in a card
/// each, or behind two tabs of one where the page is narrow.
class CampaignCharts : public QObject
{
    Q_OBJECT

public:
    explicit CampaignCharts(QObject* page);

    ChartCard* deliveries() const { return m_deliveriesCard; }
    ChartCard* throughput() const { return m_throughputCard; } ///< hidden while both share the other

    void setShared(bool shared);
    void setCampaign(StoreReader& reader, const CampaignSummary& summary, const Outlook& outlook, const QDateTime& now);

signals:
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    void showDeliveries(StoreReader& reader, const CampaignSummary& summary, const Outlook& outlook,
                        const QDateTime& end);
    void showThroughput(StoreReader& reader, const Campaign& campaign, double pace, const QDateTime& end);

    DeliveriesChart* m_deliveries;
    ThroughputChart* m_throughput;
    PaceLegend* m_pace;
    ChartPane* m_deliveriesPane;
    ChartPane* m_throughputPane;
    ChartCard* m_deliveriesCard;
    ChartCard* m_throughputCard;
};

} // namespace outbound
