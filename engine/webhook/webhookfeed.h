#pragma once

#include "engine/clock.h"
#include "engine/store/webhooks.h"
#include "engine/webhook/webhookevent.h"

#include <chrono>
#include <optional>

namespace outbound
{

/// What the webhook of one campaign was told, what it is to be told next, and when. It is always told the present
/// state, so whatever came between two tellings is left out.
class WebhookFeed
{
public:
    static constexpr std::chrono::seconds quiet{10}; ///< between two tellings while the status is the same

    /// How long to wait after so many tries in vain: 10 s, 30 s, 1 min, 5 min, 30 min, then an hour each.
    static std::chrono::seconds backOff(int tries);

    WebhookFeed(Webhook webhook, Clock& clock);

    const Webhook& webhook() const { return m_webhook; }
    bool isUnderWay() const { return m_isUnderWay; }

    /// Until a campaign with this status may be told of; a new status may be at once.
    std::chrono::milliseconds wait(CampaignStatus status) const;
    bool hasNews(const QString& state) const;

    /// What to post now that there is news; one of the three below follows.
    const WebhookEvent& begin(const QString& state);
    void confirmed();
    void failed(); ///< the next try comes after a while; after a day of them, once something changes
    void gone();   ///< they want no more

private:
    bool isGivenUp() const { return m_event && m_webhook.tries > 0 && m_webhook.dueAt.isNull(); }

    Webhook m_webhook;
    Clock& m_clock;
    std::optional<WebhookEvent> m_event; ///< not confirmed yet
    QString m_status;                    ///< the last that was tried to tell; empty: none
    std::chrono::microseconds m_quietUntil{0};
    bool m_isUnderWay = false;
};

} // namespace outbound
