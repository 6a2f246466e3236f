#pragma once

#include "engine/draft/draftfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace outbound
{

/// Saves the open draft while it is written, always the newest, in a thread of its own: at once, or as soon as the one
/// before is on disk; a large list that is typed itself at most five times a second.
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    using Written = Result<QDateTime>;

    explicit DraftWriter(const QString& folder, QObject* parent = nullptr);
    ~DraftWriter() override; ///< saves what is still to be saved

    Result<std::optional<DraftFile::Kept>> read(); ///< before anything was saved
    void save(const OpenDraft& draft);
    /// Before anything that is saved later. Not to be waited for with waitForFinished(), which would run it in the
    /// caller's thread, ahead of what is under way.
    QFuture<Written> saveAtOnce(const OpenDraft& draft);
    void finish(); ///< waits until the newest is saved
    bool isSaved() const { return !m_next && !m_busy; }

signals:
    void saved(const QDateTime& at); ///< the newest
    void failed(const outbound::Error& error);

private:
    void begin();
    bool isHeavy(const OpenDraft& draft) const;
    QFuture<Written> run(const OpenDraft& draft);

    DraftFile m_file; ///< belongs to the thread
    QThreadPool m_thread;
    QTimer m_pause;     ///< after something heavy
    QString m_pasted;   ///< in the last that was begun
    QByteArray m_bytes; ///< the same
    std::optional<OpenDraft> m_next;
    QFutureWatcher<Written> m_writing;
    bool m_busy = false;
};

} // namespace outbound
