#pragma once

#include "engine/draft/filestamp.h"
#include "engine/import/importjob.h"

#include <QObject>
#include <QUndoStack>

#include <stop_token>

namespace outbound
{

class Engine;

/// Whom the new campaign goes to: what was taken (files or pasted text), how it is read, what was put right by hand,
/// and what the engine made of it. Reading never blocks; of a large list the beginning comes first, and an answer that
/// was overtaken by a later wish is dropped.
class Audience : public QObject
{
    Q_OBJECT

public:
    /// One judged audience; a copy of it is enough to come back to it.
    struct State {
        ImportSource source;
        ImportOptions options;
        SharedPreview preview; ///< null: nobody yet; `partial` while the rest is read
        FileStamps files = {}; ///< of the source, as they were when it was taken
    };

    explicit Audience(Engine& engine, QObject* parent = nullptr);
    ~Audience() override;

    /// Begins anew with another list: guesses stand, nothing is put right.
    /// @param region ISO 3166 code for national numbers; empty keeps the one in use
    void take(const ImportSource& source, const QString& region = {});
    void take(const ImportSource& source, const ImportOptions& options); ///< read in a known way
    /// Reads the list in another way, or with cells put right; can be undone.
    /// @param what names the step: "Leave out row 12"
    void change(const ImportOptions& options, const QString& what);
    /// Reads a list as it was read before the program ended.
    /// @param files as they were then
    void resume(const ImportSource& source, const ImportOptions& options, const FileStamps& files);
    void setRegion(const QString& region); ///< a change, or before there is a list the region in use
    void cancelReading();                  ///< what was there before stays
    void restore(const State& state);
    void clear();

    const State& state() const { return m_state; }
    const SharedPreview& preview() const { return m_state.preview; }
    PreviewCounts counts() const { return preview() ? preview()->counts : PreviewCounts(); }
    const ImportSource& source() const { return m_askedSource; }    ///< of the last wish, answered or not
    const ImportOptions& options() const { return m_askedOptions; } ///< the same
    const FileStamps& files() const { return m_askedFiles; }        ///< the same
    QString region() const { return m_region; }                     ///< in use, also before there is an audience
    bool isReading() const { return m_reading; }
    QUndoStack& undoStack() { return m_undoStack; }

signals:
    void changed();                       ///< another audience, or reading began or ended
    void failed(const QString& sentence); ///< the audience before stays
    /// Another list came in the place of this one, or none. Not while one types on in what was pasted.
    void replaced(const outbound::Audience::State& before);

private:
    class Step;

    void read(const ImportSource& source, const ImportOptions& options);
    void begin(const Result<SharedPreview>& beginning);
    void readWhole();
    void readAgain();
    void arrive(const Result<SharedPreview>& answer);

    Engine& m_engine;
    QUndoStack m_undoStack;
    State m_state;
    State m_settled;            ///< the last that was read to its end
    ImportSource m_askedSource; ///< of the last wish
    ImportOptions m_askedOptions;
    FileStamps m_askedFiles;
    QString m_region;
    std::stop_source m_stop; ///< of the last wish
    int m_wish = 0;          ///< answers to earlier wishes are stale
    bool m_reading = false;
    bool m_takenAnew = false; ///< the list of the last wish; what was known of it doesn't count
};

} // namespace outbound
