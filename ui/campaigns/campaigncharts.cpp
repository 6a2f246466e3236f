#include "ui/campaigns/campaigncharts.h"

#include "engine/logging.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/deliverieschart.h"
#include "ui/charts/pacelegend.h"
#include "ui/charts/throughputchart.h"

#include <algorithm>

namespace outbound
{

CampaignCharts::CampaignCharts(QObject* page)
    : QObject(page),
      m_deliveries(new DeliveriesChart),
      m_throughput(new ThroughputChart),
      m_pace(new PaceLegend),
      m_deliveriesPane(new ChartPane(tr("Deliveries over time"), m_deliveries,
                                     new ChartLegend({{ChartPart::Delivered, tr("Delivered")},
                                                      {ChartPart::Failed, tr("Failed")},
                                                      {ChartPart::Pending, tr("Pending")}}))),
      m_throughputPane(new ChartPane(tr("Segments/min"), m_throughput, m_pace)),
      m_deliveriesCard(new ChartCard),
      m_throughputCard(new ChartCard)
{
    m_deliveriesPane->setObjectName(QStringLiteral("deliveriesPane"));
    m_throughputPane->setObjectName(QStringLiteral("throughputPane"));
    for (const ChartPane* pane : {m_deliveriesPane, m_throughputPane}) {
        connect(pane, &ChartPane::said, this, &CampaignCharts::said);
        connect(pane, &ChartPane::failed, this, &CampaignCharts::failed);
    }
    setShared(false);
}

void CampaignCharts::setShared(bool shared)
{
    if (shared) {
        m_throughputCard->setPanes({});
        m_deliveriesCard->setPanes({m_deliveriesPane, m_throughputPane});
    } else {
        m_deliveriesCard->setPanes({m_deliveriesPane});
        m_throughputCard->setPanes({m_throughputPane});
    }
}

void CampaignCharts::setCampaign(StoreReader& reader, const CampaignSummary& summary, const Outlook& outlook,
                                 const QDateTime& now)
{
    const Campaign& campaign = summary.campaign;
    const bool isEmpty = campaign.startedAt.isNull() || summary.counts.submittedCount() == 0;
    for (ChartPane* pane : {m_deliveriesPane, m_throughputPane}) {
        pane->setSubject(campaign.name);
        pane->setEmpty(isEmpty, tr("Nothing was sent yet."));
    }
    if (isEmpty)
        return m_pace->setPace(0);
    const QDateTime end = campaign.finishedAt.isNull() ? now : campaign.finishedAt;
    showDeliveries(reader, summary, outlook, end);
    showThroughput(reader, campaign, outlook.pace, end);
}

void CampaignCharts::showDeliveries(StoreReader& reader, const CampaignSummary& summary, const Outlook& outlook,
                                    const QDateTime& end)
{
    const Campaign& campaign = summary.campaign;
    DeliveriesPicture picture;
    picture.total = summary.counts.totalCount();
    picture.from = campaign.startedAt;
    picture.now = end;
    picture.sliceMs = sliceFor(picture.from, picture.now, m_deliveries->width());
    auto slices = reader.deliveries(campaign.id, picture.sliceMs);
    if (!slices) {
        qCWarning(lcStore) << "deliveries not read:" << slices.error().detail;
        return;
    }
    picture.slices = std::move(*slices);
    if (!campaign.finishedAt.isNull() && !picture.slices.empty()) // receipts came later still
        picture.now = std::max(picture.now, picture.slices.back().at.addMSecs(picture.sliceMs));
    if (campaign.status == CampaignStatus::Running && outlook.left)
        picture.until = end.addSecs(outlook.left->count());
    m_deliveries->setPicture(std::move(picture));
}

void CampaignCharts::showThroughput(StoreReader& reader, const Campaign& campaign, double pace, const QDateTime& end)
{
    constexpr double minute = 60;
    ThroughputPicture picture;
    picture.columnMs = columnFor(campaign.startedAt, end, m_throughput->roomForColumns(), pace);
    picture.pace = pace * minute;
    const auto slices = reader.throughput(campaign.id, picture.columnMs);
    if (!slices) {
        qCWarning(lcStore) << "throughput not read:" << slices.error().detail;
        return;
    }
    picture.columns = columnsOf(*slices, picture.columnMs, campaign.startedAt, end);
    m_pace->setPace(picture.pace);
    m_throughput->setPicture(std::move(picture));
}

} // namespace outbound
