#include "engine/draft/draftwriter.h"

#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace outbound
{

static constexpr qsizetype mostWrittenPerKey = 100'000; // characters of a list

DraftWriter::DraftWriter(const QString& folder, QObject* parent) : QObject(parent), m_file(folder)
{
    m_thread.setMaxThreadCount(1); // one after the other
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &DraftWriter::begin);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        m_busy = false;
        const Written written = m_writing.result();
        begin();
        if (!written)
            emit failed(written.error());
        else if (isSaved())
            emit saved(*written);
    });
}

DraftWriter::~DraftWriter()
{
    finish();
}

Result<std::optional<DraftFile::Kept>> DraftWriter::read()
{
    return m_file.read();
}

void DraftWriter::save(const OpenDraft& draft)
{
    m_next = draft;
    begin();
}

QFuture<DraftWriter::Written> DraftWriter::saveAtOnce(const OpenDraft& draft)
{
    m_next.reset();
    return run(draft);
}

void DraftWriter::finish()
{
    if (m_next)
        run(*m_next);
    m_next.reset();
    m_thread.waitForDone();
}

void DraftWriter::begin()
{
    if (!m_next || m_busy)
        return;
    if (isHeavy(*m_next)) {
        if (m_pause.isActive())
            return;
        m_pause.start();
    }
    m_busy = true;
    m_pasted = m_next->pasted;
    m_bytes = m_next->bytes;
    m_writing.setFuture(run(*m_next));
    m_next.reset();
}

/// A large list is written with it, which is seldom what was typed last.
bool DraftWriter::isHeavy(const OpenDraft& draft) const
{
    return draft.pasted.size() + draft.bytes.size() > mostWrittenPerKey &&
           (draft.pasted != m_pasted || draft.bytes != m_bytes);
}

QFuture<DraftWriter::Written> DraftWriter::run(const OpenDraft& draft)
{
    return QtConcurrent::run(&m_thread, [this, draft] { return m_file.write(draft); });
}

} // namespace outbound
