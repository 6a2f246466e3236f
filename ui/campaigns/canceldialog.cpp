#include "ui/campaigns/canceldialog.h"

namespace outbound
{

static QString consequence(const CampaignCounts& counts, int open)
{
    QStringList sentences{CancelDialog::tr("%Ln people will not be texted, and the campaign can't be resumed.", nullptr,
                                           counts.pending - open)};
    if (const int beyond = counts.queued + open; beyond > 0)
        sentences << CancelDialog::tr("%Ln message(s) already with Twilio can't be recalled.", nullptr, beyond);
    return sentences.join(u' ');
}

CancelDialog::CancelDialog(const CampaignSummary& summary, int open, QWidget* parent)
    : ConfirmDialog(tr("Cancel “%1”?").arg(summary.campaign.name.simplified()), consequence(summary.counts, open),
                    tr("Keep it"), tr("Cancel campaign"), parent)
{
    setObjectName(QStringLiteral("cancelDialog"));
}

} // namespace outbound
