#pragma once

#include "engine/domain/campaign.h"

#include <QWidget>

namespace outbound
{

class Button;
class ElidedLabel;
class IconButton;
class SourceBadge;
class StatusBadge;
class TextLabel;

/// Head of the campaign page: name, status, source, sender, start, ID, how fresh the receipts are, and what can be
/// done.
class CampaignHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignHeader(QWidget* parent = nullptr);

    void setCampaign(const Campaign& campaign, const QDateTime& now);

    /// @param asOf null before the receipts were first asked for
    /// @param awaited whether any receipt is still to come; otherwise nothing is said
    void setReceipts(const QDateTime& asOf, bool awaited, const QDateTime& now);

    /// @param people whom a retry would try again; 0 takes the button away
    void setRetryable(int people);

    void setBusy(bool busy); ///< a command is on its way

    /// @param asked the receipts are being asked for
    void setReceiptsAsked(bool asked);

signals:
    void backWanted();
    void receiptsWanted();
    void pauseOrResumeWanted();
    void cancelWanted();
    void launchWanted();
    void timeWanted();
    void retryWanted();

private:
    void addTitleRow();
    void addFactsRow();

    ElidedLabel* m_title;
    Button* m_time;
    Button* m_launch; ///< where Pause is once it runs
    Button* m_retry;
    Button* m_cancel;
    Button* m_pause; ///< reads Resume when paused, in the same place and width
    StatusBadge* m_status;
    SourceBadge* m_source;
    ElidedLabel* m_facts;
    TextLabel* m_id;
    IconButton* m_refresh;
    TextLabel* m_receipts;
};

} // namespace outbound
