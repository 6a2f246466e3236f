#include "ui/audience/audience.h"

#include "engine/engine.h"

#include <QFileInfo>
#include <QPointer>
#include <QUndoCommand>

#include <algorithm>

namespace outbound
{

namespace
{

/// The sentence with the file it is about, unless it names one of them already.
QString naming(const ImportSource& source, const QString& sentence)
{
    const bool named = std::any_of(source.paths.begin(), source.paths.end(),
                                   [&](const QString& path) { return sentence.contains(QFileInfo(path).fileName()); });
    if (named || source.paths.size() != 1)
        return sentence;
    return Audience::tr("“%1”: %2", "list.csv; a sentence").arg(QFileInfo(source.paths.first()).fileName(), sentence);
}

} // namespace

static FileStamps stampsOf(const QStringList& paths)
{
    FileStamps files;
    for (const QString& path : paths)
        files.push_back(FileStamp::of(path));
    return files;
}

/// One change of how the list is read.
class Audience::Step : public QUndoCommand
{
public:
    Step(Audience& audience, const ImportOptions& after, const QString& what)
        : QUndoCommand(what),
          m_audience(audience),
          m_before(audience.m_askedOptions),
          m_after(after)
    {
    }

    void undo() override { m_audience.read(m_audience.m_askedSource, m_before); }
    void redo() override { m_audience.read(m_audience.m_askedSource, m_after); }

private:
    Audience& m_audience;
    const ImportOptions m_before;
    const ImportOptions m_after;
};

Audience::Audience(Engine& engine, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_region(engine.settings().region)
{
    // Who opted out differs from account to account and from minute to minute.
    connect(&engine, &Engine::connectionChanged, this, &Audience::readAgain);
    connect(&engine, &Engine::changed, this, [this](const StoreChanges& changes) {
        if (changes.optOuts)
            readAgain();
    });
}

Audience::~Audience()
{
    m_stop.request_stop();
}

void Audience::take(const ImportSource& source, const QString& region)
{
    ImportOptions options;
    options.region = region.isEmpty() ? m_region : region;
    take(source, options);
}

void Audience::take(const ImportSource& source, const ImportOptions& options)
{
    resume(source, options, stampsOf(source.paths));
}

void Audience::resume(const ImportSource& source, const ImportOptions& options, const FileStamps& files)
{
    m_undoStack.clear();
    m_takenAnew = true; // the file may have changed since
    m_askedFiles = files;
    ImportOptions asked = options;
    if (asked.region.isEmpty())
        asked.region = m_region;
    read(source, asked);
}

void Audience::change(const ImportOptions& options, const QString& what)
{
    if (options != m_askedOptions && (m_state.preview || m_reading))
        m_undoStack.push(new Step(*this, options, what));
}

void Audience::setRegion(const QString& region)
{
    if (!m_state.preview) {
        m_region = region;
        return;
    }
    ImportOptions options = m_askedOptions;
    options.region = region;
    change(options, tr("Region"));
}

void Audience::cancelReading()
{
    if (m_reading)
        arrive(Error{ErrorCode::Cancelled, {}});
}

void Audience::restore(const State& state)
{
    m_stop.request_stop();
    ++m_wish;
    m_undoStack.clear();
    m_reading = false;
    m_takenAnew = false;
    const bool partial = state.preview && state.preview->partial;
    m_state = state;
    m_settled = partial ? State() : state;
    m_askedSource = state.source;
    m_askedOptions = state.options;
    m_askedFiles = state.files;
    m_region = state.preview ? state.options.region : m_engine.settings().region;
    if (partial) // the rest was still to come
        read(state.source, state.options);
    else
        emit changed();
}

void Audience::clear()
{
    const State before = m_settled;
    restore({});
    if (before.preview)
        emit replaced(before);
}

void Audience::readAgain()
{
    if (m_state.preview || m_reading)
        read(m_askedSource, m_askedOptions);
}

void Audience::read(const ImportSource& source, const ImportOptions& options)
{
    const SharedPreview& known = m_settled.preview;
    const ImportOptions& before = m_settled.options;
    const bool sameCells = known && !m_takenAnew && source == m_settled.source && options.encoding == before.encoding &&
                           options.delimiter == before.delimiter && options.hasHeader == before.hasHeader &&
                           options.skipRows == before.skipRows;
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int wish = ++m_wish;
    m_askedSource = source;
    m_askedOptions = options;
    m_reading = true;
    emit changed();
    if (sameCells)
        return readWhole();
    // The engine outlives everyone who asks it; a continuation must not.
    m_engine.peekAudience(source, options)
        .then(&m_engine, [self = QPointer(this), wish](const Result<SharedPreview>& beginning) {
            if (self && wish == self->m_wish)
                self->begin(beginning);
        });
}

void Audience::begin(const Result<SharedPreview>& beginning)
{
    if (beginning && !(*beginning)->partial)
        return arrive(beginning);
    if (beginning) {
        m_state = {m_askedSource, m_askedOptions, *beginning, m_askedFiles};
        emit changed();
    }
    readWhole();
}

void Audience::readWhole()
{
    const bool known = !m_takenAnew && m_askedSource == m_settled.source;
    const SharedPreview before = known ? m_settled.preview : nullptr;
    m_engine.previewAudience(m_askedSource, m_askedOptions, m_stop.get_token(), before)
        .then(&m_engine, [self = QPointer(this), wish = m_wish](const Result<SharedPreview>& answer) {
            if (self && wish == self->m_wish)
                self->arrive(answer);
        });
}

void Audience::arrive(const Result<SharedPreview>& answer)
{
    m_stop.request_stop();
    ++m_wish;
    m_reading = false;
    const State before = m_settled;
    const ImportSource asked = m_askedSource;
    const bool typedOn = before.source.isPaste() && asked.isPaste();
    const bool another = answer && m_takenAnew && before.preview && !typedOn;
    m_takenAnew = false;
    if (answer) {
        m_region = m_askedOptions.region;
        m_settled = {m_askedSource, m_askedOptions, *answer, m_askedFiles};
    }
    m_state = m_settled;
    m_askedSource = m_state.source;
    m_askedOptions = m_state.options;
    m_askedFiles = m_state.files;
    emit changed();
    if (!answer && answer.error().code != ErrorCode::Cancelled)
        emit failed(naming(asked, answer.error().message));
    if (another)
        emit replaced(before);
}

} // namespace outbound
