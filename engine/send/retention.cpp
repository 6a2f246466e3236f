#include "engine/send/retention.h"

#include "engine/logging.h"

namespace outbound
{

using namespace std::chrono_literals;

static constexpr int peopleATurn = 500; // some 10 ms

Retention::Retention(StoreReader& reader, StoreWriter& writer, Clock& clock)
    : m_reader(reader),
      m_writer(writer),
      m_clock(clock),
      m_turn(clock, [this] { eraseSome(); }),
      m_tomorrow(clock, [this] { look(); })
{
}

void Retention::follow(std::chrono::days retention)
{
    if (retention == m_retention)
        return;
    m_retention = retention;
    look();
}

void Retention::look()
{
    m_doomed.clear();
    m_turn.cancel();
    m_tomorrow.cancel();
    if (m_retention <= 0h)
        return;
    m_tomorrow.set(24h);
    const QDateTime now = m_clock.now();
    const auto outlived = m_reader.outlived(now.addDays(-m_retention.count()), now);
    if (!outlived) {
        qCWarning(lcSend).noquote() << "retention not followed:" << outlived.error().detail;
        return;
    }
    m_doomed.assign(outlived->begin(), outlived->end());
    if (!m_doomed.empty())
        m_turn.set(0ms);
}

void Retention::eraseSome()
{
    const auto erased = m_writer.erase(m_doomed.front(), peopleATurn);
    if (!erased)
        qCWarning(lcSend).noquote() << "campaign not erased:" << erased.error().detail;
    if (!erased || *erased)
        m_doomed.pop_front();
    if (!m_doomed.empty())
        m_turn.set(0ms);
}

} // namespace outbound
