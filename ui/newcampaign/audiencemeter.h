#pragma once

#include "models/audiencefigures.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace outbound
{

/// Counts the segments of a message over everybody, off the main thread, 150 ms after the last change, so that typing
/// never waits for 10,000 people.
class AudienceMeter : public QObject
{
    Q_OBJECT

public:
    explicit AudienceMeter(QObject* parent = nullptr);
    ~AudienceMeter() override;

    /// @param preview null: nobody
    void measure(std::shared_ptr<const ImportPreview> preview, const QString& text);
    void finish(); ///< at once, where the last wish is still under way
    const AudienceFigures& figures() const { return m_figures; }

signals:
    void measured();

private:
    void begin();

    QTimer m_pause;
    std::shared_ptr<const ImportPreview> m_preview;
    QString m_text;
    QFutureWatcher<AudienceFigures> m_running; ///< follows the last wish only; a continuation must not be cancelled
    AudienceFigures m_figures;
    bool m_answered = true; ///< the last wish
};

} // namespace outbound
