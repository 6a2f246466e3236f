#pragma once

#include "engine/domain/campaign.h"

#include <nlohmann/json_fwd.hpp>

namespace outbound
{

/// Who asks for a campaign: only a window or shell of ours may say that somebody made it by hand.
struct DraftRights {
    bool mayNameSource = false;
};

/// The body of a create as the product texts describe it, and our additions: `schedule_type` draft, `more_numbers`,
/// `schedule_zone`, `webhook_url`, `webhook_secret`. What is left out of a recipient's variables, or null, is empty in
/// the text; whole numbers, true and false become their words; a fraction is refused, as 19.90 would lose its zero.
/// Errors are those of the product texts, with the field's place. Rules of the domain are left to `check`.
Result<CampaignDraft> readDraft(const nlohmann::json& body, DraftRights rights = {});

} // namespace outbound
