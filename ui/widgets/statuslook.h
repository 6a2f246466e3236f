#pragma once

#include "engine/domain/campaignstatus.h"
#include "engine/domain/proof.h"
#include "engine/import/importpreview.h"
#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace outbound
{

/// How a status is shown everywhere: its family of colours, its mark and its word.
struct StatusLook {
    StatusFamily family = StatusFamily::Draft;
    Mark mark = Mark::Ring;
    QString word;
};

StatusLook campaignLook(CampaignStatus status);

/// Pending and queued are Pending, sent is No confirmation, undelivered and failed are Refused.
StatusLook messageLook(MessageStatus status, bool inDoubt = false);

/// With the word of the proof, which stands behind a count.
StatusLook standingLook(Standing standing);

StatusLook verdictLook(RowVerdict verdict);

} // namespace outbound
