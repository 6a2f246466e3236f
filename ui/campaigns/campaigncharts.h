#pragma once

#include "models/outlook.h"
#include "models/slicewatch.h"

#include <QObject>

class QAction;

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
    CampaignCharts(const QString& storePath, QObject* page);

    ChartCard* deliveries() const { return m_deliveriesCard; }
    ChartCard* throughput() const { return m_throughputCard; } ///< hidden while both share the other

    QList<QAction*> deeds() const; ///< of both

    void setShared(bool shared);
    void setCampaign(const CampaignSummary& summary, const Outlook& outlook, const QDateTime& now);

signals:
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    void show(const CampaignSlices& slices);
    void showDeliveries(const CampaignSlices& slices);
    void showThroughput(const CampaignSlices& slices);
    void setEmpty(bool empty, const QString& sentence = {});

    SliceWatch m_watch;
    CampaignSummary m_summary;
    Outlook m_outlook;
    QDateTime m_end; ///< how far the charts reach: now, or when it ended
    DeliveriesChart* m_deliveries;
    ThroughputChart* m_throughput;
    PaceLegend* m_pace;
    ChartPane* m_deliveriesPane;
    ChartPane* m_throughputPane;
    ChartCard* m_deliveriesCard;
    ChartCard* m_throughputCard;
};

} // namespace outbound
