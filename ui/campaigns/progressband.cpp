#include "ui/campaigns/progressband.h"

#include "models/figuretext.h"
#include "models/numbersmodel.h"
#include "models/timetext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/stackedbar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

ProgressBand::ProgressBand(QWidget* parent)
    : QWidget(parent),
      m_bar(new StackedBar),
      m_submitted(new FigureLabel(TypeRole::CaptionMedium)),
      m_pace(new ElidedLabel({}, TypeRole::Caption, Tone::Muted)),
      m_left(new FigureLabel(TypeRole::CaptionMedium)),
      m_end(new FigureLabel(TypeRole::Caption, Tone::Muted))
{
    m_submitted->setObjectName(QStringLiteral("submittedText"));
    m_left->setObjectName(QStringLiteral("timeLeft"));
    auto* words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_submitted);
    words->addWidget(m_pace, 1);
    words->addWidget(m_left);
    words->addWidget(m_end);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_bar);
    column->addLayout(words);
}

void ProgressBand::setProgress(const CampaignSummary& summary, const Outlook& outlook, const QDateTime& now)
{
    const auto& [campaign, counts] = summary;
    const bool running = campaign.status == CampaignStatus::Running;
    m_bar->setCounts(counts);
    const QString total = countText(counts.totalCount());
    m_submitted->reserve(tr("%1 of %2 submitted").arg(total, total));
    m_submitted->setText(tr("%1 of %2 submitted").arg(countText(counts.submittedCount()), total));

    QString pace;
    if (running) {
        pace = tr("%Ln message(s) a minute", nullptr, outlook.perMinute);
        if (outlook.pace > 0)
            pace = tr("%1, pace %2").arg(pace, paceText(outlook.pace));
    } else if (campaign.status == CampaignStatus::Done && counts.queued > 0) {
        pace = tr("%Ln receipt(s) still to come", nullptr, counts.queued);
    }
    m_pace->setText(pace);

    m_left->setText(running && outlook.left ? tr("%1 left").arg(durationText(*outlook.left)) : QString());
    QString end;
    if (running && outlook.left)
        end = tr("done about %1").arg(clockText(now.addSecs(outlook.left->count())));
    else if (campaign.status == CampaignStatus::Scheduled)
        end = tr("starts %1").arg(scheduleText(campaign.scheduledAt, campaign.scheduleZone, now));
    else if (campaign.status == CampaignStatus::Paused)
        end = tr("nothing is sent until you resume");
    else if (!campaign.finishedAt.isNull() && campaign.status == CampaignStatus::Cancelled)
        end = tr("nothing more is sent, cancelled %1").arg(momentText(campaign.finishedAt, now));
    else if (!campaign.finishedAt.isNull())
        end = tr("done %1").arg(momentText(campaign.finishedAt, now));
    m_end->setText(end);
}

} // namespace outbound
