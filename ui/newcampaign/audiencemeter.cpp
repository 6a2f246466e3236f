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
    connect(&m_running, &QFutureWatcherBase::finished, this, [this] {
        if (m_running.isCanceled() || m_running.future().resultCount() == 0)
            return;
        m_figures = m_running.result();
        m_answered = true;
        emit measured();
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
        m_figures = {};
        begin();
    } else {
        m_pause.start();
    }
}

void AudienceMeter::finish()
{
    if (m_answered)
        return;
    m_pause.stop();
    m_running.cancel();
    m_figures = measureAudience(*m_preview, m_text).value_or(AudienceFigures());
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
