#pragma once

#include "engine/draft/opendraft.h"
#include "engine/result.h"

#include <QByteArray>

namespace outbound
{

/// A draft and when it was saved, as its file has it: all but the text that was pasted, of which it has the
/// fingerprint.
struct SavedDraft {
    OpenDraft draft;
    QDateTime savedAt;
    QByteArray pastedHash; ///< of `pastedFingerprint`
};

QByteArray toJson(const SavedDraft& saved);
Result<SavedDraft> draftFromJson(const QByteArray& json); ///< Unreadable when it is none

QByteArray pastedFingerprint(const QString& pasted);

} // namespace outbound
