#pragma once

#include "engine/clock.h"
#include "engine/send/smsprovider.h"
#include "engine/store/outbox.h"

#include <QObject>

#include <vector>

namespace outbound
{

/// Writes down what became of submissions: all answers of a moment in one transaction, so that durability costs little
/// at a high pace. While the store refuses, it keeps them, tries again every two seconds, and nothing may be handed
/// over. Send thread.
class Bookkeeper : public QObject
{
    Q_OBJECT

public:
    Bookkeeper(Outbox& outbox, Clock& clock);
    ~Bookkeeper() override; ///< writes what it can

    void note(const Attempt& attempt, const SubmitOutcome& outcome);

    bool isBehind() const { return m_isBehind; } ///< nothing may be handed over until the next try
    void refused(const Error& error);            ///< the store refused a claim
    void worked();                               ///< it took one

signals:
    void written(const outbound::Attempt& attempt, const outbound::SubmitOutcome& outcome);
    void mayGoOn();                         ///< no longer behind, or about to find out
    void troubled(const QString& sentence); ///< the store refuses; said once. Empty: it takes everything again

private:
    struct Note {
        Attempt attempt;
        SubmitOutcome outcome;
    };

    void write();
    Result<void> write(const Note& note);

    Outbox& m_outbox;
    std::vector<Note> m_notes;
    bool m_isBehind = false;
    bool m_isTroubled = false; ///< and that was said
    Alarm m_soon;
};

} // namespace outbound
