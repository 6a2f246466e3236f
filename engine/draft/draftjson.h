#pragma once

#include "engine/draft/opendraft.h"
#include "engine/result.h"

#include <QByteArray>

namespace outbound
{

/// A draft and when it was saved, as its file has it: all but what lies beside it, of which it has the fingerprint.
struct SavedDraft {
    OpenDraft draft;
    QDateTime savedAt;
    bool hasBytes = false;      ///< what lies beside it is the list itself, not what was pasted
    QByteArray besideHash = {}; ///< SHA-256; empty: nothing lies there
};

QByteArray toJson(const SavedDraft& saved);
Result<SavedDraft> draftFromJson(const QByteArray& json); ///< Unreadable when it is none

QByteArray fingerprint(const QByteArray& beside);

} // namespace outbound
