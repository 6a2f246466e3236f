#include "engine/send/bookkeeper.h"

#include "engine/logging.h"

#include <algorithm>
#include <utility>

namespace outbound
{

using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;
using Refusal = SubmitOutcome::Refusal;

static constexpr auto moment = 2ms; // answers that arrive within it share a transaction
static constexpr auto tryAgain = 2s;

Bookkeeper::Bookkeeper(Outbox& outbox, Clock& clock) : m_outbox(outbox), m_soon(clock, [this] { write(); }) {}

Bookkeeper::~Bookkeeper()
{
    for (const Note& note : m_notes)
        if (!write(note))
            return; // the claims stay open, so the next start looks them up
}

void Bookkeeper::note(const Attempt& attempt, const SubmitOutcome& outcome)
{
    m_notes.push_back({attempt, outcome});
    if (!m_soon.isSet())
        m_soon.set(moment);
}

void Bookkeeper::refused(const Error& error)
{
    m_isBehind = true;
    m_soon.set(tryAgain);
    if (std::exchange(m_isTroubled, true))
        return;
    qCWarning(lcSend).noquote() << "the store refuses:" << error.detail;
    emit troubled(error.message);
}

void Bookkeeper::worked()
{
    if (std::exchange(m_isTroubled, false))
        emit troubled({});
}

void Bookkeeper::write()
{
    auto notes = std::exchange(m_notes, {});
    auto unwritten = notes.begin();
    const auto together = m_outbox.together([&]() -> Result<void> {
        for (const Note& note : notes)
            if (auto wrote = write(note); !wrote)
                return wrote;
        return {};
    });
    if (together) {
        unwritten = notes.end();
    } else { // one of them must not keep the others from their place
        unwritten =
            std::stable_partition(notes.begin(), notes.end(), [this](const Note& note) { return bool(write(note)); });
        if (unwritten != notes.end())
            m_notes.assign(unwritten, notes.end());
    }
    const bool wasBehind = std::exchange(m_isBehind, false);
    if (!m_notes.empty())
        refused(together.error());
    else if (!notes.empty())
        worked();
    for (auto note = notes.begin(); note != unwritten; ++note)
        emit written(note->attempt, note->outcome);
    if (wasBehind && !m_isBehind)
        emit mayGoOn();
}

Result<void> Bookkeeper::write(const Note& note)
{
    const auto& [attempt, outcome] = note;
    switch (outcome.kind) {
    case Kind::Accepted:
        return m_outbox.accepted(attempt, outcome.sid, outcome.status, outcome.createdAt);
    case Kind::NotProcessed:
        return m_outbox.undone(attempt);
    case Kind::InDoubt:
        return m_outbox.inDoubt(attempt);
    case Kind::Refused:
        break;
    }
    if (outcome.refusal == Refusal::Stranger)
        return m_outbox.inDoubt(attempt);
    // What is wrong with the sender or the account is not the recipient's failure.
    if (outcome.refusal == Refusal::Sender || outcome.refusal == Refusal::Account)
        return m_outbox.undone(attempt);
    return m_outbox.refused(attempt, outcome.code, outcome.sentence, outcome.refusal == Refusal::OptedOut);
}

} // namespace outbound
