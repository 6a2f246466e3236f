#pragma once

#include "engine/domain/campaign.h"
#include "models/outlook.h"
#include "ui/widgets/messagebar.h"

namespace outbound
{

/// What the state of a campaign asks the operator to know: why it is paused and the ways out, that nothing more is
/// sent, and how many can't be recalled. Closed when there is nothing to say.
class CampaignNotice : public MessageBar
{
    Q_OBJECT

public:
    explicit CampaignNotice(QWidget* parent = nullptr);

    /// @param retryable how many a retry would try again
    void setState(const CampaignSummary& summary, const Outlook& outlook, int retryable);
    void setBusy(bool busy); ///< a command is on its way

signals:
    void resumeWanted();
    void retryWanted();

private:
    void tell(MessageKind what, const QString& words);

    Button* m_resume;
    Button* m_retry;
};

} // namespace outbound
