#pragma once

#include "engine/draft/opendraft.h"
#include "engine/result.h"

#include <QByteArray>

#include <optional>

namespace outbound
{

/// Where the open draft of a data directory is kept: `draft.json`, and beside it in `draft-list.txt` what was pasted or
/// copied, for that may be large and seldom changes. Each is replaced as a whole, so a crash leaves the one before or
/// the new one; readable for the owner alone. Touches the disk: not for the thread of a window.
class DraftFile
{
public:
    explicit DraftFile(const QString& folder);

    struct Kept {
        OpenDraft draft;
        QDateTime savedAt; ///< UTC
    };
    /// Nothing when there is no draft. What can't be read is put aside as `draft-unreadable.json`.
    Result<std::optional<Kept>> read();
    Result<QDateTime> write(const OpenDraft& draft); ///< when it was saved; an empty one removes the files

private:
    Result<void> writeBeside(const OpenDraft& draft);
    Result<void> remove();

    QString m_path;
    QString m_besidePath;
    std::optional<QByteArray> m_besideHash; ///< of the file; null: not known yet
    QString m_pasted;                       ///< what it is made of
    QByteArray m_bytes;                     ///< the same
};

} // namespace outbound
