#pragma once

#include "engine/domain/proof.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace outbound
{

/// One thing that happened to a message.
struct TimelineEntry {
    QDateTime at; ///< null: now
    QString what;
    QString detail = {};                ///< SID or error as it stands in the ledger; may be empty
    Standing after = Standing::Waiting; ///< where the person stood from then on

    bool operator==(const TimelineEntry&) const = default;
};

/// Everything known of one recipient in the order in which it happened: each attempt with its outcome, then the receipt
/// or what is waited for, and that they replied.
std::vector<TimelineEntry> timelineOf(const ProvenRecipient& person);

} // namespace outbound
