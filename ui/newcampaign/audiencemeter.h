#pragma once

#include "models/audiencefigures.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace outbound
{

/// Counts the segments of a message over everybody, off the main thread, 150 ms after a change, so that typing never
/// waits for a million people. Figures of an earlier text stay for a blink only.
class AudienceMeter : public QObject
{
    Q_OBJECT

public:
    explicit AudienceMeter(QObject* parent = nullptr);
    ~AudienceMeter() override;

    /// @param preview null: nobody
    void measure(std::shared_ptr<const ImportPreview> preview, const QString& text);
    void finish();                                               ///< at once, where the last wish is still under way
    const AudienceFigures& figures() const { return m_figures; } ///< of nobody while it takes longer
    bool isCounting() const { return !m_answered; }

signals:
    void measured();

private:
    void begin();
    void answer(const AudienceFigures& figures);

    QTimer m_pause; ///< from the first change after an answer
    QTimer m_blink; ///< then the figures are stale
    std::shared_ptr<const ImportPreview> m_preview;
    QString m_text;
    QFutureWatcher<AudienceFigures> m_running; ///< follows the last wish only; a continuation must not be cancelled
    AudienceFigures m_figures;
    bool m_answered = true; ///< the last wish
};

} // namespace outbound
