#include "ui/newcampaign/audience.h"

#include "engine/engine.h"

namespace outbound
{

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

void Audience::take(const ImportSource& source, const QString& region)
{
    ImportOptions options;
    options.region = region.isEmpty() ? m_region : region;
    read(source, options);
}

void Audience::setRegion(const QString& region)
{
    if (!m_state.preview) {
        m_region = region;
        return;
    }
    ImportOptions options = m_askedOptions;
    options.region = region;
    if (region != m_askedOptions.region)
        read(m_askedSource, options);
}

void Audience::setPhoneColumn(int column)
{
    if (!m_state.preview || (!m_reading && m_state.preview->phoneColumn == column))
        return;
    ImportOptions options = m_askedOptions;
    options.phoneColumn = column;
    read(m_askedSource, options);
}

void Audience::restore(const State& state)
{
    ++m_wish;
    m_reading = false;
    m_state = state;
    m_askedSource = state.source;
    m_askedOptions = state.options;
    m_region = state.preview ? state.options.region : m_engine.settings().region;
    emit changed();
}

void Audience::readAgain()
{
    if (m_state.preview || m_reading)
        read(m_askedSource, m_askedOptions);
}

void Audience::read(const ImportSource& source, const ImportOptions& options)
{
    const int wish = ++m_wish;
    m_askedSource = source;
    m_askedOptions = options;
    m_reading = true;
    emit changed();
    m_engine.previewAudience(source, options)
        .then(this, [this, wish, source, options](const QFuture<Result<ImportPreview>>& answer) {
            if (wish == m_wish)
                take(answer, source, options);
        });
}

void Audience::take(const QFuture<Result<ImportPreview>>& answer, const ImportSource& source,
                    const ImportOptions& options)
{
    m_reading = false;
    // A million rows are not copied: the answer is kept, and the preview shares its life.
    const auto kept = std::make_shared<const QFuture<Result<ImportPreview>>>(answer);
    const Result<ImportPreview>& result = *kept->constBegin();
    if (result) {
        m_region = options.region;
        m_state = {source, options, {kept, &*result}, result->counts()};
    }
    m_askedSource = m_state.source;
    m_askedOptions = m_state.options;
    emit changed();
    if (!result)
        emit failed(result.error().message);
}

} // namespace outbound
