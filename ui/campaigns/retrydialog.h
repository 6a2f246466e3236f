#pragma once

#include "engine/domain/campaign.h"
#include "ui/widgets/confirmdialog.h"

namespace outbound
{

/// What a retry of a campaign would do.
struct RetryFacts {
    int people = 0;   ///< whom the text certainly did not reach
    int segments = 0; ///< about
    int open = 0;     ///< of the pending: a request went out whose answer is not known
};

/// Asks before people are texted again: says whom, who is left alone, and what it takes. Leaving it is the default.
/// Deletes itself when closed.
class RetryDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    RetryDialog(const CampaignSummary& summary, const RetryFacts& facts, QWidget* parent);
};

} // namespace outbound
