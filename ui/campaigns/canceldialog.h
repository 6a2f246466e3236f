#pragma once

#include "engine/domain/campaign.h"
#include "ui/widgets/confirmdialog.h"

namespace outbound
{

/// Asks before a campaign is ended: names the deed and who will not be texted. Keeping it is the default. Deletes
/// itself when closed.
class CancelDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    CancelDialog(const CampaignSummary& summary, QWidget* parent);
};

} // namespace outbound
