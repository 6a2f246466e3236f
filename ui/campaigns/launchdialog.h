#pragma once

#include "engine/domain/campaign.h"
#include "models/outlook.h"
#include "ui/widgets/confirmdialog.h"

namespace outbound
{

/// Asks before a campaign that waits is sent at once: how many people, how much, from where, and instead of when.
/// Letting it wait is the default. Deletes itself when closed.
class LaunchDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    LaunchDialog(const CampaignSummary& summary, const Outlook& outlook, const QDateTime& now, QWidget* parent);
};

} // namespace outbound
