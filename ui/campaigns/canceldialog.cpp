#include "ui/campaigns/canceldialog.h"

namespace outbound
{

static QString consequence(const CampaignCounts& counts)
{
    QString sentence =
        CancelDialog::tr("%Ln people will not be texted, and the campaign can't be resumed.", nullptr, counts.pending);
    if (counts.submittedCount() > 0)
        sentence += QLatin1Char(' ') + CancelDialog::tr("Messages that were sent can't be called back.");
    return sentence;
}

CancelDialog::CancelDialog(const CampaignSummary& summary, QWidget* parent)
    : ConfirmDialog(tr("Cancel “%1”?").arg(summary.campaign.name.simplified()), consequence(summary.counts),
                    tr("Keep it"), tr("Cancel campaign"), parent)
{
    setObjectName(QStringLiteral("cancelDialog"));
}

} // namespace outbound
