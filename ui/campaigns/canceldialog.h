#pragma once

#include "engine/domain/campaign.h"
#include "ui/widgets/confirmdialog.h"

#include <vector>

namespace outbound
{

/// Asks before campaigns are ended: names the deed, who will not be texted and who can't be called back. Keeping them
/// is the default. Deletes itself when closed.
class CancelDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    /// @param open of the pending: a request went out whose answer is not known
    CancelDialog(const std::vector<CampaignSummary>& summaries, int open, QWidget* parent);
};

} // namespace outbound
