#include "app/commands/campaigntext.h"

#include "app/commands/texttable.h"
#include "engine/domain/walltime.h"
#include "models/figuretext.h"
#include "models/outlook.h"
#include "models/reasontext.h"
#include "models/statuswords.h"
#include "models/timetext.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

constexpr int nameWidth = 40; ///< columns of the terminal

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CampaignText)
};

QString moment(const QDateTime& instant, const QString& zone = {})
{
    return fullMomentText(instant, zoneNamed(zone));
}

QString whenText(const Campaign& campaign)
{
    return campaign.status == CampaignStatus::Scheduled
               ? Text::tr("at %1").arg(moment(campaign.scheduledAt, campaign.scheduleZone))
               : moment(campaign.createdAt);
}

QString countsText(const CampaignCounts& counts)
{
    return Text::tr("%1 = %2 delivered + %3 failed (%4 refused, %5 without confirmation) + %6 pending")
        .arg(countText(counts.totalCount()), countText(counts.deliveredCount()), countText(counts.failedCount()),
             countText(counts.refusedCount()), countText(counts.noConfirmationCount()),
             countText(counts.pendingCount()));
}

QString paceText(const Outlook& outlook)
{
    QStringList parts{Text::tr("%1 a minute").arg(countText(outlook.perMinute))};
    if (outlook.left)
        parts << Text::tr("%1 left").arg(durationText(*outlook.left));
    if (outlook.inDoubt > 0)
        parts << Text::tr("in doubt: %1").arg(countText(outlook.inDoubt));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString campaignsText(const std::vector<CampaignSummary>& campaigns)
{
    TextTable table({Text::tr("Campaign"), Text::tr("Name"), Text::tr("Status"), Text::tr("Total"),
                     Text::tr("Delivered"), Text::tr("Failed"), Text::tr("Pending"), Text::tr("Created")},
                    {3, 4, 5, 6});
    for (const auto& [campaign, counts] : campaigns)
        table.addRow({campaign.id, shortened(campaign.name, nameWidth), toString(campaign.status),
                      countText(counts.totalCount()), countText(counts.deliveredCount()),
                      countText(counts.failedCount()), countText(counts.pendingCount()), whenText(campaign)});
    return campaigns.empty() ? Text::tr("No campaigns yet.") + u'\n' : table.text();
}

Result<QString> campaignText(StoreReader& reader, const CampaignSummary& summary)
{
    const Campaign& campaign = summary.campaign;
    const auto causes = reader.failureCauses(campaign.id);
    if (!causes)
        return causes.error();

    TextTable facts(2);
    const auto say = [&](const QString& title, const QString& text) {
        if (!text.isEmpty())
            facts.addRow({title, text});
    };
    const auto sayWhen = [&](const QString& title, const QDateTime& instant) {
        if (!instant.isNull())
            facts.addRow({title, moment(instant)});
    };
    say(Text::tr("Campaign"), campaign.id);
    say(Text::tr("Name"), campaign.name);
    say(Text::tr("Status"), toString(campaign.status));
    say(Text::tr("Reason"), reasonText(campaign.statusReason));
    say(Text::tr("From"), campaign.senders().join(QStringLiteral(", ")));
    say(Text::tr("Message"), campaign.messageTemplate);
    sayWhen(Text::tr("Created"), campaign.createdAt);
    if (!campaign.scheduledAt.isNull())
        say(Text::tr("Scheduled"), moment(campaign.scheduledAt, campaign.scheduleZone));
    sayWhen(Text::tr("Started"), campaign.startedAt);
    sayWhen(Text::tr("Finished"), campaign.finishedAt);
    say(Text::tr("People"), countsText(summary.counts));
    if (campaign.status == CampaignStatus::Running) {
        const auto outlook = readOutlook(reader, campaign, QDateTime::currentDateTimeUtc());
        if (!outlook)
            return outlook.error();
        say(Text::tr("Pace"), paceText(*outlook));
    }
    QString text = facts.text();
    if (!causes->empty()) {
        TextTable table({Text::tr("People"), Text::tr("Code"), Text::tr("Why it failed")}, {0, 1});
        for (const FailureCause& cause : *causes)
            table.addRow({countText(cause.count), cause.errorCode == 0 ? QString() : QString::number(cause.errorCode),
                          cause.errorMessage.isEmpty() ? statusWord(cause.status) : reasonText(cause.errorMessage)});
        text += u'\n' + table.text();
    }
    return text;
}

} // namespace outbound
