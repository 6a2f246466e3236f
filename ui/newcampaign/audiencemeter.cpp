#include "ui/newcampaign/audiencemeter.h"

#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace outbound
{

AudienceMeter::AudienceMeter(QObject* parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &AudienceMeter::begin);
    m_blink.setSingleShot(true);
    m_blink.setInterval(500ms);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_figures = {};
        emit measured();
    });
    connect(&m_running, &QFutureWatcherBase::finished, this, [this] {
        if (!m_running.isCanceled() && m_running.future().resultCount() > 0)
            answer(m_running.result());
    });
}

AudienceMeter::~AudienceMeter()
{
    m_running.cancel();
}

void AudienceMeter::measure(std::shared_ptr<const ImportPreview> preview, const QString& text)
{
    if (preview == m_preview && text == m_text)
        return;
    m_running.cancel();
    const bool others = preview != m_preview;
    m_preview = std::move(preview);
    m_text = text;
    m_answered = !m_preview;
    if (others) { // figures of somebody else are worse than none
        m_pause.stop();
        m_blink.stop();
        m_figures = {};
        begin();
        return;
    }
    if (!m_pause.isActive())
        m_pause.start();
    if (!m_blink.isActive())
        m_blink.start();
}

void AudienceMeter::finish()
{
    if (m_answered)
        return;
    m_running.cancel();
    answer(measureAudience(*m_preview, m_text).value_or(AudienceFigures()));
}

void AudienceMeter::answer(const AudienceFigures& figures)
{
    m_pause.stop();
    m_blink.stop();
    m_figures = figures;
    m_answered = true;
    emit measured();
}

void AudienceMeter::begin()
{
    if (!m_preview) {
        emit measured();
        return;
    }
    m_running.setFuture(QtConcurrent::run([preview = m_preview, text = m_text](QPromise<AudienceFigures>& promise) {
        if (auto figures = measureAudience(*preview, text, [&promise] { return promise.isCanceled(); }))
            promise.addResult(*figures);
    }));
}

} // namespace outbound
