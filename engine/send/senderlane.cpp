#include "engine/send/senderlane.h"

#include "engine/logging.h"
#include "engine/send/retrypolicy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr int mostInFlight = 50;
static constexpr int failuresWorthSaying = 3;
static constexpr auto waitWorthSaying = 10s;

SenderLane::SenderLane(double mps, Clock& clock) : m_clock(clock), m_pacer(mps), m_alarm(clock, [this] { run(); }) {}

void SenderLane::setMps(double mps)
{
    m_pacer.setMps(mps);
    run();
}

void SenderLane::listenTo(CampaignRunner* runner)
{
    connect(runner, &CampaignRunner::answered, this, &SenderLane::answered);
    connect(runner, &CampaignRunner::workAgain, this, [this] { m_alarm.set(0ms); });
}

void SenderLane::add(CampaignRunner* runner)
{
    m_runners.push_back(runner);
    m_alarm.set(0ms);
}

void SenderLane::remove(CampaignRunner* runner)
{
    std::erase(m_runners, runner);
}

void SenderLane::run()
{
    m_alarm.cancel();
    while (m_inFlight < mostInFlight) {
        const auto now = m_clock.monotonic();
        auto wait = m_backOffUntil - now;
        CampaignRunner* runner = nullptr;
        if (wait <= 0us) {
            runner = nextWithWork();
            if (!runner)
                return;
            wait = m_pacer.waitFor(runner->peek()->segments, now);
        }
        if (wait > 0us) {
            m_alarm.set(std::chrono::ceil<std::chrono::milliseconds>(wait));
            return;
        }
        const int segments = runner->peek()->segments;
        if (runner->handOver()) {
            m_pacer.spend(segments, m_clock.monotonic());
            ++m_inFlight;
            std::rotate(m_runners.begin(), std::find(m_runners.begin(), m_runners.end(), runner) + 1, m_runners.end());
        }
    }
}

CampaignRunner* SenderLane::nextWithWork()
{
    const auto turns = m_runners; // a runner that ends leaves the lane while we look
    for (CampaignRunner* runner : turns)
        if (std::find(m_runners.begin(), m_runners.end(), runner) != m_runners.end() && runner->peek())
            return runner;
    return nullptr;
}

void SenderLane::answered(const SubmitOutcome& outcome)
{
    --m_inFlight;
    const auto now = m_clock.monotonic();
    if (outcome.kind == SubmitOutcome::Kind::NotProcessed || outcome.kind == SubmitOutcome::Kind::InDoubt) {
        // Answers to what was in flight already count as one failure.
        std::chrono::milliseconds delay = outcome.retryAfter;
        if (now >= m_backOffUntil)
            delay = retryDelay(++m_failures, delay, QRandomGenerator::global()->generateDouble());
        m_backOffUntil = std::max<std::chrono::microseconds>(m_backOffUntil, now + delay);
        qCInfo(lcSend) << "no acceptance, waiting" << delay.count() << "ms";
        if (!m_isStruggling && (m_failures >= failuresWorthSaying || delay >= waitWorthSaying)) {
            m_isStruggling = true;
            emit struggling(outcome.sentence);
        }
    } else {
        if (std::exchange(m_isStruggling, false))
            emit recovered();
        m_failures = 0;
    }
    m_alarm.set(0ms);
}

} // namespace outbound
