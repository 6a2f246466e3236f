#include "ui/campaigns/retrydialog.h"

#include "models/figuretext.h"

namespace outbound
{

static QString consequence(const CampaignSummary& summary, const RetryFacts& facts)
{
    const auto& [campaign, counts] = summary;
    QStringList sentences;
    if (campaign.held)
        sentences << RetryDialog::tr("This data was copied or restored, and the other copy may have texted people "
                                     "since. Look into Twilio's message log first.");
    sentences << (RetryDialog::tr("Text %Ln people again whom the message certainly did not reach.", nullptr,
                                  facts.people));
    const int unsure = counts.sent + counts.queued + facts.open;
    const int optedOut = counts.refusedCount() - facts.people;
    if (unsure > 0)
        sentences << RetryDialog::tr("%Ln who may have got it are left alone.", nullptr, unsure);
    if (optedOut > 0)
        sentences << RetryDialog::tr("%Ln who opted out are left alone.", nullptr, optedOut);
    const QStringList senders = campaign.senders();
    sentences << (senders.size() == 1
                      ? RetryDialog::tr("About %Ln segment(s) from %1.", nullptr, facts.segments)
                            .arg(phoneText(senders.front()))
                      : RetryDialog::tr("About %Ln segment(s) from %1 numbers.", nullptr, facts.segments)
                            .arg(countText(senders.size())));
    if (const int waiting = counts.pending - facts.open; waiting > 0 && campaign.status != CampaignStatus::Running)
        sentences << RetryDialog::tr("The campaign goes on, so %Ln who are waiting are texted too.", nullptr, waiting);
    return sentences.join(u' ');
}

RetryDialog::RetryDialog(const CampaignSummary& summary, const RetryFacts& facts, QWidget* parent)
    : ConfirmDialog(tr("Retry “%1”?").arg(summary.campaign.name.simplified()), consequence(summary, facts),
                    tr("Leave them"), tr("Retry %Ln people", nullptr, facts.people), parent, ButtonKind::Primary)
{
    setObjectName(QStringLiteral("retryDialog"));
}

} // namespace outbound
