#pragma once

#include "engine/ids.h"

#include <QMetaType>
#include <QSet>

namespace outbound
{

/// What changed in the store: ids only. Whoever shows them reads the store again.
struct StoreChanges {
    QSet<CampaignId> campaigns;
    QSet<RecipientId> recipients;
    bool everybody = false; ///< any recipient of these campaigns, named or not
    bool numbers = false;
    bool optOuts = false;

    bool isEmpty() const { return campaigns.isEmpty() && recipients.isEmpty() && !numbers && !optOuts; }
};

} // namespace outbound

Q_DECLARE_METATYPE(outbound::StoreChanges)
