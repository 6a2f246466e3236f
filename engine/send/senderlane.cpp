#include "engine/send/senderlane.h"

#include "engine/logging.h"
#include "engine/send/retrypolicy.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr auto moment = 1ms; // answers that arrive within it free places for one claim
static constexpr int failuresWorthSaying = 3;
static constexpr int mostDoubts = 20; // with the back-off that is some seven minutes
static constexpr auto waitWorthSaying = 10s;

SenderLane::SenderLane(const QString& sender, double mps, const Floor& floor)
    : m_sender(sender),
      m_floor(floor),
      m_pacer(mps),
      m_alarm(floor.clock, [this] { run(); })
{
    if (const auto sent = floor.outbox.wasSentJustNow(sender); !sent || *sent) // by an earlier run, whose pace is gone
        m_backOffUntil = floor.clock.monotonic() + 1s;
}

SenderLane::~SenderLane()
{
    m_floor.doorway.stopWaiting(this);
}

void SenderLane::setMps(double mps)
{
    m_pacer.setMps(mps);
    runSoon();
}

void SenderLane::add(CampaignRunner* runner)
{
    m_runners.push_back(runner);
    runSoon();
}

void SenderLane::remove(CampaignRunner* runner)
{
    std::erase(m_runners, runner);
}

void SenderLane::runSoon()
{
    m_alarm.set(0ms);
}

void SenderLane::run()
{
    m_alarm.cancel();
    for (bool goesOn = true; goesOn && !m_floor.books.isBehind();) {
        std::vector<Turn> turns;
        const auto people = takeDue(turns);
        goesOn = !people.empty() && handOver(people, turns);
    }
    m_floor.doorway.offer(); // room that was kept for us and not used
}

std::vector<Candidate> SenderLane::takeDue(std::vector<Turn>& turns)
{
    std::vector<Candidate> people;
    const auto now = m_floor.clock.monotonic();
    if (now < m_backOffUntil) {
        m_alarm.set(std::chrono::ceil<std::chrono::milliseconds>(m_backOffUntil - now));
        return people;
    }
    for (;;) {
        const int underWay = m_underWay + int(people.size());
        if (m_failures > 0 && underWay > 0) // one asks whether the provider is back
            break;
        if (m_floor.doorway.room() <= int(people.size())) {
            m_floor.doorway.whenRoom(this, [this] { runSoon(); });
            break;
        }
        CampaignRunner* const runner = nextWithWork();
        if (!runner) {
            m_pacer.rest(now);
            break;
        }
        const int segments = runner->peek(m_sender)->segments;
        if (const auto wait = m_pacer.waitFor(segments, now); wait > 0us) {
            m_alarm.set(std::chrono::ceil<std::chrono::milliseconds>(wait));
            break;
        }
        m_pacer.spend(segments, now);
        people.push_back(runner->take(m_sender));
        turns.push_back({runner, segments});
        std::rotate(m_runners.begin(), std::find(m_runners.begin(), m_runners.end(), runner) + 1, m_runners.end());
    }
    return people;
}

/// @return whether there may be more to hand over: not everybody who was taken went out
bool SenderLane::handOver(const std::vector<Candidate>& people, const std::vector<Turn>& turns)
{
    std::vector<std::optional<Attempt>> attempts;
    const auto claimed = m_floor.books.writeWith([&]() -> Result<void> {
        auto result = m_floor.outbox.claim(people);
        if (!result)
            return result.error();
        attempts = std::move(*result);
        return {};
    });
    if (claimed)
        m_floor.books.worked();
    else
        m_floor.books.refused(claimed.error());
    attempts.resize(claimed ? people.size() : 0);
    for (const Turn& turn : turns)
        m_pacer.giveBack(turn.segments); // what goes is spent when it goes
    bool isComplete = true;
    const auto now = m_floor.clock.monotonic(); // the claim took its time
    for (size_t i = 0; i < people.size(); ++i) {
        if (!claimed || !attempts[i]) {
            isComplete = false;
            turns[i].runner->dropped();
            continue;
        }
        m_pacer.spend(turns[i].segments, now);
        turns[i].runner->claimed();
        m_floor.doorway.enter();
        ++m_underWay;
        const Attempt& attempt = *attempts[i];
        m_floor.provider.submit(attempt.message, [books = QPointer(&m_floor.books), lane = QPointer(this),
                                                  attempt](const SubmitOutcome& outcome) {
            if (books)
                books->note(attempt, outcome);
            if (lane && outcome.concernsOneOnly())
                lane->answered(outcome);
        });
    }
    if (!claimed)
        for (const Turn& turn : turns)
            turn.runner->reread();
    return claimed && !isComplete;
}

CampaignRunner* SenderLane::nextWithWork()
{
    const auto found = std::find_if(m_runners.begin(), m_runners.end(),
                                    [this](CampaignRunner* runner) { return runner->peek(m_sender); });
    return found == m_runners.end() ? nullptr : *found;
}

void SenderLane::answered(const SubmitOutcome& outcome)
{
    --m_underWay;
    m_floor.doorway.leave();
    const auto now = m_floor.clock.monotonic();
    const bool isDoubt = outcome.kind == SubmitOutcome::Kind::InDoubt;
    if (outcome.kind == SubmitOutcome::Kind::NotProcessed || isDoubt) {
        // Answers to what was under way already count as one failure.
        std::chrono::milliseconds delay = outcome.retryAfter;
        const bool isNew = now >= m_backOffUntil;
        if (isNew) {
            delay = retryDelay(++m_failures, delay, QRandomGenerator::global()->generateDouble());
            m_doubts += isDoubt;
        }
        m_backOffUntil = std::max<std::chrono::microseconds>(m_backOffUntil, now + delay);
        qCInfo(lcSend) << "no acceptance, waiting" << delay.count() << "ms";
        if (!m_isStruggling && (m_failures >= failuresWorthSaying || delay >= waitWorthSaying)) {
            m_isStruggling = true;
            emit struggling(outcome.sentence);
        }
        if (isNew && m_doubts >= mostDoubts) {
            m_doubts = 0;
            m_isStruggling = false; // whoever goes on is told anew
            emit lost(outcome.sentence);
        }
    } else {
        if (std::exchange(m_isStruggling, false))
            emit recovered();
        m_failures = 0;
        m_doubts = 0;
    }
    if (!m_alarm.isSet())
        m_alarm.set(moment);
}

} // namespace outbound
