#include "ui/campaigns/campaignfigures.h"

#include "models/figuretext.h"
#include "ui/campaigns/statcard.h"

#include <QHBoxLayout>

namespace outbound
{

CampaignFigures::CampaignFigures(QWidget* page)
    : QObject(page),
      m_total(new StatCard(tr("Total"))),
      m_delivered(new StatCard(tr("Delivered"), Mark::Dot, StatusFamily::Delivered)),
      m_failed(new StatCard(tr("Failed"), Mark::Cross, StatusFamily::Refused)),
      m_pending(new StatCard(tr("Pending"), Mark::Ring, StatusFamily::Pending)),
      m_leading(row({m_total, m_delivered})),
      m_trailing(row({m_failed, m_pending}))
{
    m_total->setObjectName(QStringLiteral("totalCard"));
    m_delivered->setObjectName(QStringLiteral("deliveredCard"));
    m_failed->setObjectName(QStringLiteral("failedCard"));
    m_pending->setObjectName(QStringLiteral("pendingCard"));
    connect(m_total, &StatCard::chosen, this, [this] { emit chosen(CountFilter::All); });
    connect(m_delivered, &StatCard::chosen, this, [this] { emit chosen(CountFilter::Delivered); });
    connect(m_failed, &StatCard::chosen, this, [this] { emit chosen(CountFilter::Failed); });
    connect(m_pending, &StatCard::chosen, this, [this] { emit chosen(CountFilter::Pending); });
}

QWidget* CampaignFigures::row(std::initializer_list<StatCard*> cards)
{
    constexpr int gutter = 12;
    auto* place = new QWidget;
    auto* layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gutter);
    for (StatCard* card : cards) {
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        card->setMinimumHeight(84);
        layout->addWidget(card, 1);
    }
    return place;
}

void CampaignFigures::setCounts(const CampaignCounts& counts, int open, const StatusLook& openLook, bool isOver)
{
    const int total = counts.totalCount();
    const int answered = counts.deliveredCount() + counts.failedCount();
    for (StatCard* card : {m_total, m_delivered, m_failed, m_pending})
        card->reserve(total);
    const QString none = tr("no answer yet");
    const QString known = countText(answered);
    m_total->setValue(total, tr("people", "beside their number", total));
    const QString delivered = shareText(counts.deliveredCount(), answered);
    const QString failed = shareText(counts.failedCount(), answered);
    const QString pending = shareText(counts.pendingCount(), total);
    if (answered == 0) {
        m_delivered->setValue(counts.deliveredCount(), none);
        m_failed->setValue(counts.failedCount(), none);
    } else {
        m_delivered->setValue(counts.deliveredCount(), tr("%1 of %2 answered").arg(delivered, known),
                              tr("%1 of %2").arg(delivered, known));
        m_failed->setValue(counts.failedCount(), tr("%1 of %2").arg(failed, known), failed);
    }
    m_failed->setParts({{Mark::Cross, StatusFamily::Refused, counts.refusedCount(), tr("refused")},
                        {Mark::Half, StatusFamily::NoConfirmation, counts.noConfirmationCount(), tr("no confirmation"),
                         tr("unconfirmed")}});
    m_pending->setValue(counts.pendingCount(), tr("%1 of %2").arg(pending, countText(total)), pending);
    std::vector<StatCard::Part> parts{
        {Mark::Ring, StatusFamily::Pending, counts.pending - open, isOver ? tr("never sent") : tr("waiting")},
        {Mark::Ring, StatusFamily::Pending, counts.queued, tr("with Twilio")}};
    if (open > 0)
        parts.push_back({openLook.mark, openLook.family, open, openLook.word});
    m_pending->setParts(parts);
}

} // namespace outbound
