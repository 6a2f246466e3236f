#pragma once

#include "engine/domain/campaign.h"
#include "engine/import/importpreview.h"

#include <vector>

namespace outbound
{

/// What is about to be sent and to whom, cheap to copy and to compare however many they are.
struct SendOrder {
    CampaignDraft draft;  ///< all but the recipients
    SharedPreview people; ///< everybody accepted of them

    /// Whether the other goes to the same people with the same values, from the same numbers.
    bool isAlike(const SendOrder& other) const;

    /// The campaigns that are to be created, one unless there are too many people for it. Some µs a person.
    std::vector<CampaignDraft> drafts() const;
};

} // namespace outbound
