#include "ui/campaigns/canceldialog.h"

namespace outbound
{

static QString question(const std::vector<CampaignSummary>& summaries)
{
    return summaries.size() == 1 ? CancelDialog::tr("Cancel “%1”?").arg(summaries[0].campaign.name.simplified())
                                 : CancelDialog::tr("Cancel %Ln campaign(s)?", nullptr, int(summaries.size()));
}

static QString consequence(const std::vector<CampaignSummary>& summaries, int open)
{
    int unsent = -open;
    int beyond = open;
    for (const CampaignSummary& summary : summaries) {
        unsent += summary.counts.pending;
        beyond += summary.counts.queued;
    }
    QStringList sentences{
        summaries.size() == 1
            ? CancelDialog::tr("%Ln people will not be texted, and the campaign can't be resumed.", nullptr, unsent)
            : CancelDialog::tr("%Ln message(s) will not be sent, and the campaigns can't be resumed.", nullptr,
                               unsent)};
    if (beyond > 0)
        sentences << CancelDialog::tr("%Ln message(s) already with Twilio can't be recalled.", nullptr, beyond);
    return sentences.join(u' ');
}

CancelDialog::CancelDialog(const std::vector<CampaignSummary>& summaries, int open, QWidget* parent)
    : ConfirmDialog(
          question(summaries), consequence(summaries, open), summaries.size() == 1 ? tr("Keep it") : tr("Keep them"),
          summaries.size() == 1 ? tr("Cancel campaign") : tr("Cancel %Ln campaign(s)", nullptr, int(summaries.size())),
          parent)
{
    setObjectName(QStringLiteral("cancelDialog"));
}

} // namespace outbound
