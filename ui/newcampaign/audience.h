#pragma once

#include "engine/import/importjob.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace outbound
{

class Engine;

/// Whom the new campaign goes to: what was taken (a file or pasted text), how it is read, and what the engine made of
/// it. Reading never blocks; an answer that was overtaken by a later wish is dropped.
class Audience : public QObject
{
    Q_OBJECT

public:
    /// One judged audience; a copy of it is enough to come back to it.
    struct State {
        ImportSource source;
        ImportOptions options;
        std::shared_ptr<const ImportPreview> preview; ///< null: nobody yet
        PreviewCounts counts;
    };

    explicit Audience(Engine& engine, QObject* parent = nullptr);

    /// @param region ISO 3166 code for national numbers; empty keeps the one in use
    void take(const ImportSource& source, const QString& region = {});
    void setRegion(const QString& region);
    void setPhoneColumn(int column);
    void restore(const State& state);
    void clear() { restore({}); }

    const State& state() const { return m_state; }
    const std::shared_ptr<const ImportPreview>& preview() const { return m_state.preview; }
    QString region() const { return m_region; } ///< in use, also before there is an audience
    bool isReading() const { return m_reading; }

signals:
    void changed();                       ///< another audience, or reading began or ended
    void failed(const QString& sentence); ///< the audience before stays

private:
    void read(const ImportSource& source, const ImportOptions& options);
    void readAgain();
    void take(const QFuture<Result<ImportPreview>>& answer, const ImportSource& source, const ImportOptions& options);

    Engine& m_engine;
    State m_state;
    ImportSource m_askedSource; ///< of the last wish, answered or not
    ImportOptions m_askedOptions;
    QString m_region;
    int m_wish = 0; ///< answers to earlier wishes are stale
    bool m_reading = false;
};

} // namespace outbound
