#pragma once

#include "engine/domain/campaign.h"
#include "ui/widgets/confirmdialog.h"

namespace outbound
{

/// Asks before a campaign goes on whose store was copied or restored: the other copy may have texted its people. Many
/// have to be confirmed by their number. Leaving it paused is the default. Deletes itself when closed.
class ResumeDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    static constexpr int mostWithoutTyping = 500;

    /// @param open of the pending: a request went out whose answer is not known
    ResumeDialog(const CampaignSummary& summary, int open, QWidget* parent);
};

} // namespace outbound
