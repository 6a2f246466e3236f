#include "engine/webhook/webhookteller.h"

#include "engine/domain/webhookurl.h"
#include "engine/logging.h"
#include "engine/webhook/webhooksignature.h"

#include <QMetaEnum>

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr int looksAtATime = 5; // between two other things the send thread does
static constexpr std::chrono::milliseconds betweenLooks = 50ms;
static constexpr std::chrono::milliseconds untilSaved = 1s; // one transaction for what was confirmed meanwhile
static constexpr std::chrono::milliseconds untilStoreIsWell = 10s;

WebhookTeller::WebhookTeller(Database& database, StoreReader& reader, Clock& clock)
    : m_webhooks(database),
      m_reader(reader),
      m_clock(clock),
      m_lookFurther(clock, [this] { lookAtSome(); }),
      m_save(clock, [this] { save(); })
{
    for (auto& courier : m_couriers)
        courier = std::make_unique<WebhookCourier>(clock);
}

WebhookTeller::~WebhookTeller()
{
    save();
}

void WebhookTeller::begin(const AccountSid& account)
{
    auto campaigns = m_webhooks.campaigns(account);
    if (!campaigns) {
        m_clock.after(untilStoreIsWell, this, [this, account] { begin(account); });
        return;
    }
    m_unseen.assign(campaigns->rbegin(), campaigns->rend());
    lookAtSome();
}

void WebhookTeller::lookAtSome()
{
    for (int i = 0; i < looksAtATime && !m_unseen.empty(); ++i) {
        const CampaignId id = std::move(m_unseen.back());
        m_unseen.pop_back();
        look(id);
    }
    if (!m_unseen.empty())
        m_lookFurther.set(betweenLooks);
}

void WebhookTeller::heed(const StoreChanges& changes)
{
    for (const CampaignId& id : changes.campaigns)
        look(id);
}

int WebhookTeller::requestsUnderWay() const
{
    return int(std::count_if(m_couriers.begin(), m_couriers.end(), [](const auto& one) { return !one->isFree(); }));
}

WebhookTeller::Listener* WebhookTeller::listenerOf(const CampaignId& id)
{
    if (const auto known = m_listeners.find(id); known != m_listeners.end())
        return &known->second;
    if (m_untold.contains(id))
        return nullptr;
    const auto unsaved = m_unsaved.find(id);
    const auto webhook =
        unsaved != m_unsaved.end() ? Result<std::optional<Webhook>>(std::optional(unsaved->second)) : m_webhooks.of(id);
    if (!webhook) {
        m_clock.after(untilStoreIsWell, this, [this, id] { look(id); });
        return nullptr;
    }
    const auto url = *webhook ? checkWebhookUrl((*webhook)->url) : Result<QUrl>(QUrl());
    if (!*webhook || (*webhook)->isGone || !url) {
        m_untold.insert(id);
        return nullptr;
    }
    return &m_listeners.emplace(id, Listener{WebhookFeed(**webhook, m_clock), *url}).first->second;
}

void WebhookTeller::look(const CampaignId& id)
{
    Listener* const listener = listenerOf(id);
    if (!listener || listener->isWaiting || listener->feed.isUnderWay())
        return;
    const auto status = m_reader.status(id);
    const auto wait = status ? listener->feed.wait(*status) : untilStoreIsWell;
    if (wait > 0ms) {
        lookLater(id, *listener, wait);
        return;
    }
    const auto summary = m_reader.campaign(id, StoreReader::Deleted::Shown);
    if (!summary) {
        lookLater(id, *listener, untilStoreIsWell);
        return;
    }
    if (!listener->feed.hasNews(WebhookEvent::state(*summary))) {
        m_listeners.erase(id);
        return;
    }
    listener->isWaiting = true;
    m_waiting.push_back(id);
    serve();
}

void WebhookTeller::lookLater(const CampaignId& id, Listener& listener, std::chrono::milliseconds delay)
{
    const auto at = m_clock.monotonic() + delay;
    if (listener.looksAt && *listener.looksAt <= at)
        return;
    listener.looksAt = at;
    m_clock.after(delay, this, [this, id, at] {
        if (const auto found = m_listeners.find(id); found != m_listeners.end() && found->second.looksAt == at)
            found->second.looksAt.reset();
        look(id);
    });
}

void WebhookTeller::serve()
{
    for (const auto& courier : m_couriers)
        while (courier->isFree()) {
            const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const CampaignId& id) {
                return m_underWay.value(m_listeners.at(id).url.authority()) < mostToOneReceiver;
            });
            if (next == m_waiting.end())
                return;
            const CampaignId id = *next;
            m_waiting.erase(next);
            tell(id, *courier);
        }
}

void WebhookTeller::tell(const CampaignId& id, WebhookCourier& courier)
{
    Listener& listener = m_listeners.at(id);
    listener.isWaiting = false;
    // The state of now, not that of when it began to wait.
    const auto summary = m_reader.campaign(id, StoreReader::Deleted::Shown);
    const QString state = summary ? WebhookEvent::state(*summary) : QString();
    if (!summary || !listener.feed.hasNews(state)) {
        lookLater(id, listener, untilStoreIsWell);
        return;
    }
    const WebhookEvent& event = listener.feed.begin(state);
    const QByteArray body = event.body().toUtf8();
    ++m_underWay[listener.url.authority()];
    courier.carry({listener.url, body, event.id().toLatin1(),
                   webhookSignature(listener.feed.webhook().secret, m_clock.now().toSecsSinceEpoch(), body)},
                  [this, id](const WebhookCourier::Answer& answer) { answered(id, answer); });
}

void WebhookTeller::answered(const CampaignId& id, const WebhookCourier::Answer& answer)
{
    Listener& listener = m_listeners.at(id);
    if (--m_underWay[listener.url.authority()] == 0)
        m_underWay.remove(listener.url.authority());
    if (answer.isConfirmation()) {
        listener.feed.confirmed();
    } else {
        answer.status == 410 ? listener.feed.gone() : listener.feed.failed();
        log(listener, answer);
    }
    m_unsaved.insert_or_assign(id, listener.feed.webhook());
    if (!m_save.isSet())
        m_save.set(untilSaved);
    look(id);
    serve();
}

void WebhookTeller::log(const Listener& listener, const WebhookCourier::Answer& answer)
{
    const Webhook& webhook = listener.feed.webhook();
    const QString said =
        answer.status != 0
            ? QStringLiteral("answered %1").arg(answer.status)
            : QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(answer.failure));
    const QString next = webhook.isGone           ? QStringLiteral("never")
                         : webhook.dueAt.isNull() ? QStringLiteral("when something changes")
                                                  : webhook.dueAt.toString(Qt::ISODate);
    qCWarning(lcWebhook).noquote().nospace()
        << "webhook of " << webhook.campaign << " at " << listener.url.host() << ": " << said << "; next try: " << next;
}

void WebhookTeller::save()
{
    m_save.cancel();
    if (m_unsaved.empty())
        return;
    std::vector<Webhook> webhooks;
    for (const auto& [id, webhook] : m_unsaved)
        webhooks.push_back(webhook);
    if (auto saved = m_webhooks.save(webhooks); !saved) {
        qCWarning(lcWebhook).noquote() << saved.error().detail;
        m_save.set(untilStoreIsWell);
        return;
    }
    m_unsaved.clear();
}

} // namespace outbound
