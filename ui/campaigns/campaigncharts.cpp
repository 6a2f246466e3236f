#include "ui/campaigns/campaigncharts.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/deliverieschart.h"
#include "ui/charts/pacelegend.h"
#include "ui/charts/throughputchart.h"

#include <algorithm>

namespace outbound
{

static constexpr double minute = 60; // seconds

CampaignCharts::CampaignCharts(const QString& storePath, QObject* page)
    : QObject(page),
      m_watch(storePath),
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
    connect(&m_watch, &SliceWatch::arrived, this, &CampaignCharts::show);
    setShared(false);
}

QList<QAction*> CampaignCharts::deeds() const
{
    return m_deliveriesPane->actions() + m_throughputPane->actions();
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

void CampaignCharts::setCampaign(const CampaignSummary& summary, const Outlook& outlook, const QDateTime& now)
{
    const Campaign& campaign = summary.campaign;
    const bool isNew = campaign.id != m_summary.campaign.id;
    m_summary = summary;
    m_outlook = outlook;
    m_end = campaign.finishedAt.isNull() ? now : campaign.finishedAt;
    for (ChartPane* pane : {m_deliveriesPane, m_throughputPane})
        pane->setSubject(campaign.name);
    if (campaign.startedAt.isNull() || summary.counts.submittedCount() == 0)
        return setEmpty(true, tr("Nothing was sent yet."));
    if (isNew)
        setEmpty(true); // until it is read
    m_watch.read({campaign.id, sliceFor(campaign.startedAt, m_end, m_deliveries->width()),
                  columnFor(campaign.startedAt, m_end, m_throughput->roomForColumns(), outlook.pace)});
}

void CampaignCharts::setEmpty(bool empty, const QString& sentence)
{
    m_deliveriesPane->setEmpty(empty, sentence);
    m_throughputPane->setEmpty(empty, sentence);
    m_pace->setPace(empty ? 0 : m_outlook.pace * minute);
}

void CampaignCharts::show(const CampaignSlices& slices)
{
    if (slices.id != m_summary.campaign.id || m_summary.campaign.startedAt.isNull())
        return; // another one is looked at by now
    setEmpty(false);
    showDeliveries(slices);
    showThroughput(slices);
}

void CampaignCharts::showDeliveries(const CampaignSlices& slices)
{
    const Campaign& campaign = m_summary.campaign;
    DeliveriesPicture picture{
        slices.deliveries, slices.deliveriesMs, m_summary.counts.totalCount(), campaign.startedAt, m_end, {}};
    if (!campaign.finishedAt.isNull() && !picture.slices.empty()) // receipts came later still
        picture.now = std::max(picture.now, picture.slices.back().at.addMSecs(picture.sliceMs));
    if (campaign.status == CampaignStatus::Running && m_outlook.left)
        picture.until = m_end.addSecs(m_outlook.left->count());
    m_deliveries->setPicture(std::move(picture));
}

void CampaignCharts::showThroughput(const CampaignSlices& slices)
{
    m_throughput->setPicture({columnsOf(slices.throughput, slices.throughputMs, m_summary.campaign.startedAt, m_end),
                              slices.throughputMs, m_outlook.pace * minute});
}

} // namespace outbound
