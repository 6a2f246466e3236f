#include "ui/campaigns/deliveriescard.h"

#include "engine/logging.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/deliverieschart.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace outbound
{

DeliveriesCard::DeliveriesCard(QWidget* parent)
    : Card(tr("Deliveries over time"), parent),
      m_chart(new DeliveriesChart),
      m_nothing(new TextLabel(tr("Nothing was sent yet."), TypeRole::Body, Tone::Muted)),
      m_places(new QStackedLayout)
{
    titleRow()->addWidget(new ChartLegend({{ChartPart::Delivered, tr("Delivered")},
                                           {ChartPart::Failed, tr("Failed")},
                                           {ChartPart::Pending, tr("Pending")}}));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_places->addWidget(m_chart);
    m_places->addWidget(m_nothing);
    body()->addLayout(m_places, 1);
}

void DeliveriesCard::setCampaign(StoreReader& reader, const CampaignSummary& summary, const Outlook& outlook,
                                 const QDateTime& now)
{
    const Campaign& campaign = summary.campaign;
    if (campaign.startedAt.isNull() || summary.counts.submittedCount() == 0) {
        m_places->setCurrentWidget(m_nothing);
        return;
    }
    DeliveriesPicture picture;
    picture.total = summary.counts.totalCount();
    picture.from = campaign.startedAt;
    const bool ended = !campaign.finishedAt.isNull();
    picture.now = ended ? campaign.finishedAt : now;
    picture.sliceMs = sliceFor(picture.from, picture.now, m_chart->width());
    auto slices = reader.deliveries(campaign.id, picture.sliceMs);
    if (!slices) {
        qCWarning(lcStore) << "deliveries not read:" << slices.error().detail;
        return;
    }
    picture.slices = std::move(*slices);
    if (ended && !picture.slices.empty()) // receipts came later still
        picture.now = std::max(picture.now, picture.slices.back().at.addMSecs(picture.sliceMs));
    if (campaign.status == CampaignStatus::Running && outlook.left)
        picture.until = now.addSecs(outlook.left->count());
    m_places->setCurrentWidget(m_chart);
    m_chart->setPicture(std::move(picture));
}

} // namespace outbound
