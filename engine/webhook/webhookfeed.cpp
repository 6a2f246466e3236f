#include "engine/webhook/webhookfeed.h"

#include <algorithm>
#include <array>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr std::array<std::chrono::seconds, 6> delays{10s, 30s, 1min, 5min, 30min, 1h};
static constexpr std::chrono::seconds mostPersistence = 24h;
static constexpr int triesOfADay = 28; // a computer that slept in between goes on until it has made as many

std::chrono::seconds WebhookFeed::backOff(int tries)
{
    return delays[size_t(std::clamp(tries - 1, 0, int(delays.size()) - 1))];
}

WebhookFeed::WebhookFeed(Webhook webhook, Clock& clock)
    : m_webhook(std::move(webhook)),
      m_clock(clock),
      m_event(WebhookEvent::read(m_webhook.event)),
      m_status(WebhookEvent::statusIn(m_event ? m_event->state() : m_webhook.told))
{
}

std::chrono::milliseconds WebhookFeed::wait(CampaignStatus status) const
{
    if (toString(status) != m_status)
        return 0ms;
    if (!m_webhook.dueAt.isNull()) // however far the computer's clock was set back
        return std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(m_clock.now().msecsTo(m_webhook.dueAt)),
                                                     0ms, delays.back());
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(m_quietUntil - m_clock.monotonic()));
}

bool WebhookFeed::hasNews(const QString& state) const
{
    if (m_webhook.isGone)
        return false;
    return m_event ? m_event->state() != state || !isGivenUp() : state != m_webhook.told;
}

const WebhookEvent& WebhookFeed::begin(const QString& state)
{
    if (!m_event || m_event->state() != state) {
        const QString status = WebhookEvent::statusIn(state);
        if (status != m_status || isGivenUp())
            m_webhook.tries = 0;
        m_status = status;
        m_event.emplace(state, m_clock.now());
    }
    m_quietUntil = m_clock.monotonic() + quiet;
    m_isUnderWay = true;
    return *m_event;
}

void WebhookFeed::confirmed()
{
    m_isUnderWay = false;
    m_webhook.told = m_event->state();
    m_webhook.event.clear();
    m_webhook.tries = 0;
    m_webhook.dueAt = {};
    m_event.reset();
}

void WebhookFeed::failed()
{
    m_isUnderWay = false;
    m_webhook.event = m_event->body();
    ++m_webhook.tries;
    const QDateTime now = m_clock.now();
    const auto delay = backOff(m_webhook.tries);
    const QDateTime next = now.addSecs(delay.count());
    const bool isOver = m_webhook.tries >= triesOfADay && m_event->createdAt().secsTo(next) > mostPersistence.count();
    m_webhook.dueAt = isOver ? QDateTime() : next;
}

void WebhookFeed::gone()
{
    m_isUnderWay = false;
    m_webhook.isGone = true;
    m_webhook.event.clear();
    m_webhook.tries = 0;
    m_webhook.dueAt = {};
    m_event.reset();
}

} // namespace outbound
