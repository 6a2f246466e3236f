#include "ui/campaigns/resumedialog.h"

namespace outbound
{

static QString consequence(int people)
{
    const QStringList sentences{
        ResumeDialog::tr("This data was copied or restored."),
        ResumeDialog::tr("%Ln people here are not texted yet; the other copy may have texted them since.", nullptr,
                         people),
        ResumeDialog::tr("Look into Twilio's message log first.")};
    return sentences.join(u' ');
}

ResumeDialog::ResumeDialog(const CampaignSummary& summary, int open, QWidget* parent)
    : ConfirmDialog(tr("Resume “%1”?").arg(summary.campaign.name.simplified()),
                    consequence(summary.counts.pending - open), tr("Leave paused"),
                    tr("Resume and text %Ln people", nullptr, summary.counts.pending - open), parent)
{
    setObjectName(QStringLiteral("resumeDialog"));
    if (const int people = summary.counts.pending - open; people > mostWithoutTyping)
        askToType(people);
}

} // namespace outbound
