#include "ui/campaigns/campaignnotice.h"

#include "models/reasontext.h"
#include "ui/campaigns/campaignactions.h"
#include "ui/widgets/button.h"

namespace outbound
{

/// @param open of those who wait: a request went out whose answer is not known
static QString whatStays(int queued, int open)
{
    QStringList parts;
    if (queued > 0)
        parts << CampaignNotice::tr("%Ln already with Twilio can't be recalled", nullptr, queued);
    if (open > 0)
        parts << CampaignNotice::tr("%Ln are being looked up", nullptr, open);
    parts.prepend(CampaignNotice::tr("Nothing more is sent"));
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

CampaignNotice::CampaignNotice(QWidget* parent)
    : MessageBar(parent),
      m_resume(addButton(tr("Resume"))),
      m_retry(addButton(QString()))
{
    setObjectName(QStringLiteral("campaignNotice"));
    m_resume->setObjectName(QStringLiteral("noticeResumeButton"));
    m_retry->setObjectName(QStringLiteral("noticeRetryButton"));
    connect(m_resume, &QPushButton::clicked, this, &CampaignNotice::resumeWanted);
    connect(m_retry, &QPushButton::clicked, this, &CampaignNotice::retryWanted);
    hide();
}

void CampaignNotice::setState(const CampaignSummary& summary, const Outlook& outlook, int retryable)
{
    const auto& [campaign, counts] = summary;
    const QString reason = reasonText(campaign.statusReason);
    const bool paused = campaign.status == CampaignStatus::Paused;
    m_resume->setVisible(paused && !reason.isEmpty());
    m_retry->setVisible(m_resume->isVisibleTo(this) && retryable > 0);
    m_retry->setText(tr("Retry %Ln", nullptr, retryable));

    const int beyond = counts.queued + outlook.open();
    const QString stopped = whatStays(counts.queued, outlook.open());
    if (paused && reason.isEmpty())
        tell(MessageKind::Info, tr("Paused. %1").arg(stopped));
    else if (paused)
        tell(MessageKind::Warning, tr("Paused: %1 %2", "reason, what it means").arg(reason, stopped));
    else if (campaign.status == CampaignStatus::Cancelled && beyond > 0)
        tell(MessageKind::Info, tr("Cancelled. %1").arg(stopped));
    else if (!reason.isEmpty())
        tell(CampaignActions::canStart(campaign.status) ? MessageKind::Warning : MessageKind::Error, reason);
    else
        close();
}

void CampaignNotice::setBusy(bool busy)
{
    m_resume->setDisabled(busy);
    m_retry->setDisabled(busy);
}

/// Says it to screen readers only when it is something else.
void CampaignNotice::tell(MessageKind what, const QString& words)
{
    if (what != kind() || words != sentence())
        setMessage(what, words);
    open();
}

} // namespace outbound
