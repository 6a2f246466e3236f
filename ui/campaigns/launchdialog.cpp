#include "ui/campaigns/launchdialog.h"

#include "models/figuretext.h"
#include "models/timetext.h"

namespace outbound
{

static QString consequence(const CampaignSummary& summary, const Outlook& outlook, const QDateTime& now)
{
    const auto& [campaign, counts] = summary;
    const QString people = LaunchDialog::tr("%Ln people", nullptr, counts.pending);
    QStringList senders;
    for (const QString& sender : campaign.senders())
        senders << phoneText(sender);
    //: People, phone numbers
    QString sentence =
        campaign.status == CampaignStatus::Scheduled
            ? LaunchDialog::tr("%1 are texted from %2 now instead of %3:")
                  .arg(people, senders.join(QStringLiteral(", ")),
                       scheduleText(campaign.scheduledAt, campaign.scheduleZone, now))
            : LaunchDialog::tr("%1 are texted from %2 now:").arg(people, senders.join(QStringLiteral(", ")));
    sentence += QLatin1Char(' ') + LaunchDialog::tr("about %Ln segment(s)", nullptr, outlook.pendingSegments);
    if (outlook.left)
        sentence += QStringLiteral(", ") + durationText(*outlook.left);
    return sentence + QStringLiteral(". ") + LaunchDialog::tr("Messages that were sent can't be called back.");
}

LaunchDialog::LaunchDialog(const CampaignSummary& summary, const Outlook& outlook, const QDateTime& now,
                           QWidget* parent)
    : ConfirmDialog(tr("Send “%1” now?").arg(summary.campaign.name.simplified()), consequence(summary, outlook, now),
                    summary.campaign.status == CampaignStatus::Scheduled ? tr("Keep the time") : tr("Let it wait"),
                    tr("Send now"), parent, ButtonKind::Primary)
{
    setObjectName(QStringLiteral("launchDialog"));
}

} // namespace outbound
