#pragma once

#include "engine/clock.h"
#include "engine/send/smsprovider.h"
#include "engine/store/outbox.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace outbound
{

/// Writes down what became of submissions: all answers of a moment in one transaction, if it can be that of the next
/// claims, so that durability costs little at a high pace. While the store refuses, it keeps them, tries again every
/// two seconds, and nothing may be handed over. Send thread.
class Bookkeeper : public QObject
{
    Q_OBJECT

public:
    Bookkeeper(Outbox& outbox, Clock& clock);
    ~Bookkeeper() override; ///< writes what it can

    void note(const Attempt& attempt, const SubmitOutcome& outcome);
    void giveBack(const Attempt& attempt); ///< it was claimed and not handed over
    /// Writes what was noted, and runs `call`, in one transaction.
    Result<void> writeWith(const std::function<Result<void>()>& call);

    bool isBehind() const { return m_isBehind; } ///< nothing may be handed over until the next try
    void refused(const Error& error);            ///< the store refused a claim
    void worked();                               ///< it took one

signals:
    void written(const outbound::Attempt& attempt,
                 const outbound::SubmitOutcome& outcome); ///< a turn of the loop later
    void givenBack(const outbound::CampaignId& campaign); ///< somebody of it waits again; a turn of the loop later
    void mayGoOn();                                       ///< no longer behind, or about to find out
    void troubled(const QString& sentence); ///< the store refuses; said once. Empty: it takes everything again

private:
    struct Note {
        Attempt attempt;
        std::optional<SubmitOutcome> outcome; ///< none: it was not handed over
    };

    void keep(const Note& note);
    Result<void> write(const Note& note);
    void writeAlone();
    void tell();

    Outbox& m_outbox;
    std::vector<Note> m_notes;
    std::vector<Note> m_written; ///< and not told yet
    bool m_isBehind = false;
    bool m_goesOn = false;     ///< it was behind, and nobody was told yet that it may go on
    bool m_isTroubled = false; ///< and that was said
    Alarm m_soon;
    Alarm m_telling;
};

} // namespace outbound
