#include "engine/send/bookkeeper.h"

#include "engine/logging.h"

#include <algorithm>
#include <utility>

namespace outbound
{

using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;
using Refusal = SubmitOutcome::Refusal;

static constexpr auto moment = 20ms; // unless a claim comes sooner
static constexpr auto tryAgain = 2s;

Bookkeeper::Bookkeeper(Outbox& outbox, Clock& clock)
    : m_outbox(outbox),
      m_soon(clock, [this] { writeAlone(); }),
      m_telling(clock, [this] { tell(); })
{
}

Bookkeeper::~Bookkeeper()
{
    for (const Note& note : m_notes)
        if (!write(note))
            return; // the claims stay open, so the next start looks them up
}

void Bookkeeper::note(const Attempt& attempt, const SubmitOutcome& outcome)
{
    keep({attempt, outcome});
}

void Bookkeeper::giveBack(const Attempt& attempt)
{
    keep({attempt, {}});
}

void Bookkeeper::keep(const Note& note)
{
    m_notes.push_back(note);
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

Result<void> Bookkeeper::writeWith(const std::function<Result<void>()>& call)
{
    m_soon.cancel();
    auto notes = std::exchange(m_notes, {});
    auto result = m_outbox.together([&]() -> Result<void> {
        for (const Note& note : notes)
            if (auto wrote = write(note); !wrote)
                return wrote;
        return call();
    });
    auto unwritten = notes.end();
    if (!result) // one of them must not keep the others from their place
        unwritten =
            std::stable_partition(notes.begin(), notes.end(), [this](const Note& note) { return bool(write(note)); });
    m_notes.assign(unwritten, notes.end());
    m_written.insert(m_written.end(), notes.begin(), unwritten);
    m_goesOn = std::exchange(m_isBehind, false) || m_goesOn;
    if (!m_notes.empty())
        refused(result.error());
    else if (!notes.empty())
        worked();
    if (!m_written.empty() || m_goesOn)
        m_telling.set(0ms);
    return result;
}

void Bookkeeper::writeAlone()
{
    const auto wrote = writeWith([this] { return m_isTroubled ? m_outbox.tryToWrite() : Result<void>(); });
    if (wrote)
        worked();
    else if (!m_isBehind)
        refused(wrote.error());
}

void Bookkeeper::tell()
{
    for (const Note& note : std::exchange(m_written, {}))
        if (note.outcome)
            emit written(note.attempt, *note.outcome);
        else
            emit givenBack(note.attempt.campaign);
    if (!m_isBehind && std::exchange(m_goesOn, false))
        emit mayGoOn();
}

Result<void> Bookkeeper::write(const Note& note)
{
    const Attempt& attempt = note.attempt;
    if (!note.outcome)
        return m_outbox.undone(attempt);
    const SubmitOutcome& outcome = *note.outcome;
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
