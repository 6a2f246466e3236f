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
static constexpr size_t mostAhead = 64;      // claimed and not handed over yet
static constexpr size_t leastAhead = 8;      // more are claimed when so few are left
static constexpr auto longestAhead = 1000ms; // then the opt-outs may have changed

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
    for (const Ready& ready : m_ready)
        m_floor.books.giveBack(ready.attempt);
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
    giveBack([runner](const Ready& ready) { return ready.runner == runner; });
}

void SenderLane::runSoon()
{
    m_alarm.set(0ms);
}

void SenderLane::run()
{
    m_alarm.cancel();
    do
        handOver();
    while (claimDue());
    m_floor.doorway.offer(); // room that was kept for us and not used
}

void SenderLane::handOver()
{
    const auto now = m_floor.clock.monotonic();
    giveBack([now](const Ready& ready) { return now - ready.since > longestAhead; });
    while (!m_ready.empty() && !m_floor.books.isBehind()) {
        const Ready& next = m_ready.front();
        if (m_floor.doorway.room() <= 0) {
            m_floor.doorway.whenRoom(this, [this] { runSoon(); });
            return;
        }
        if (const auto wait = m_pacer.waitFor(next.segments, now); wait > 0us) {
            m_alarm.set(std::chrono::ceil<std::chrono::milliseconds>(wait));
            return;
        }
        m_pacer.spend(next.segments, now);
        submit(next.attempt);
        m_ready.pop_front();
    }
}

void SenderLane::submit(const Attempt& attempt)
{
    m_floor.doorway.enter();
    ++m_underWay;
    m_floor.provider.submit(attempt.message, [books = QPointer(&m_floor.books), lane = QPointer(this),
                                              attempt](const SubmitOutcome& outcome) {
        if (books)
            books->note(attempt, outcome);
        if (lane && outcome.concernsOneOnly())
            lane->answered(outcome);
    });
}

/// @return whether somebody was claimed or turned out not to be texted, so that there may be more to do
bool SenderLane::claimDue()
{
    if (m_floor.books.isBehind() || m_ready.size() > leastAhead)
        return false;
    const std::vector<Turn> turns = takeDue();
    if (turns.empty())
        return false;
    std::vector<Candidate> people;
    for (const Turn& turn : turns)
        people.push_back(turn.person);
    std::vector<std::optional<Attempt>> attempts;
    const auto claimed = m_floor.books.writeWith([&]() -> Result<void> {
        auto result = m_floor.outbox.claim(people);
        if (!result)
            return result.error();
        attempts = std::move(*result);
        return {};
    });
    if (!claimed) {
        m_floor.books.refused(claimed.error());
        for (const Turn& turn : turns) {
            turn.runner->dropped();
            turn.runner->reread();
        }
        return false;
    }
    m_floor.books.worked();
    const auto now = m_floor.clock.monotonic();
    for (size_t i = 0; i < turns.size(); ++i)
        if (attempts[i]) {
            turns[i].runner->claimed();
            m_ready.push_back({*attempts[i], turns[i].runner, people[i].segments, now});
        } else {
            turns[i].runner->dropped();
        }
    return true;
}

/// Whose turn it is now, and who comes next where there is no room yet.
std::vector<SenderLane::Turn> SenderLane::takeDue()
{
    std::vector<Turn> turns;
    const auto now = m_floor.clock.monotonic();
    if (now < m_backOffUntil) {
        m_alarm.set(std::chrono::ceil<std::chrono::milliseconds>(m_backOffUntil - now));
        return turns;
    }
    Pacer plan = m_pacer; // what goes is spent when it goes
    for (const Ready& ready : m_ready)
        plan.spend(ready.segments, now);
    const size_t most = size_t(m_floor.doorway.room()) + mostAhead - m_ready.size();
    while (turns.size() < most) {
        if (m_failures > 0 && m_underWay + int(m_ready.size() + turns.size()) > 0) // one asks whether it is back
            break;
        CampaignRunner* const runner = nextWithWork();
        if (!runner) {
            m_pacer.rest(now);
            break;
        }
        const int segments = runner->peek(m_sender)->segments;
        if (const auto wait = plan.waitFor(segments, now); wait > 0us) {
            m_alarm.set(std::chrono::ceil<std::chrono::milliseconds>(wait));
            break;
        }
        plan.spend(segments, now);
        turns.push_back({runner->take(m_sender), runner});
        std::rotate(m_runners.begin(), std::find(m_runners.begin(), m_runners.end(), runner) + 1, m_runners.end());
    }
    return turns;
}

void SenderLane::giveBack(const std::function<bool(const Ready&)>& which)
{
    std::erase_if(m_ready, [&](const Ready& ready) {
        if (!which(ready))
            return false;
        m_floor.books.giveBack(ready.attempt);
        ready.runner->gone(false); // it waits again when that is written
        return true;
    });
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
        giveBack([](const Ready&) { return true; });
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
