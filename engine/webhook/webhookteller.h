#pragma once

#include "engine/clock.h"
#include "engine/store/storechanges.h"
#include "engine/store/storereader.h"
#include "engine/store/webhooks.h"
#include "engine/webhook/webhookcourier.h"
#include "engine/webhook/webhookfeed.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace outbound
{

/// Tells the webhooks of campaigns what became of them: the present state, at least once, and never an older one after
/// a newer one. What is not confirmed is told again, also after a restart. Nobody waits for it. Writer's thread.
class WebhookTeller : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostToOneReceiver = 2; ///< requests at a time, so that a dead one leaves room for others

    /// The store and the clock outlive it.
    WebhookTeller(Database& database, StoreReader& reader, Clock& clock);
    ~WebhookTeller() override; ///< keeps what was confirmed; what is under way is told again

    void begin(const AccountSid& account); ///< looks after every campaign of the account, a few at a time
    void heed(const StoreChanges& changes);

    int requestsUnderWay() const;

private:
    struct Listener {
        WebhookFeed feed;
        QUrl url;
        bool isWaiting = false;                                ///< for a courier
        std::optional<std::chrono::microseconds> looksAt = {}; ///< monotonic; when it is looked at anyway
    };

    Listener* listenerOf(const CampaignId& id); ///< null when nobody is to be told
    void lookAtSome();
    void look(const CampaignId& id);
    void lookLater(const CampaignId& id, Listener& listener, std::chrono::milliseconds delay);
    void serve();
    void tell(const CampaignId& id, WebhookCourier& courier);
    void answered(const CampaignId& id, const WebhookCourier::Answer& answer);
    static void log(const Listener& listener, const WebhookCourier::Answer& answer);
    void save();

    Webhooks m_webhooks;
    StoreReader& m_reader;
    Clock& m_clock;
    std::vector<CampaignId> m_unseen;                     ///< since the start, the next one last
    QSet<CampaignId> m_untold;                            ///< have no webhook
    std::unordered_map<CampaignId, Listener> m_listeners; ///< with something to tell, or told just now
    std::deque<CampaignId> m_waiting;                     ///< for a courier, each once
    QHash<QString, int> m_underWay;                       ///< by receiver
    std::map<CampaignId, Webhook> m_unsaved;              ///< what the store doesn't know yet
    Alarm m_lookFurther;
    Alarm m_save;
    std::array<std::unique_ptr<WebhookCourier>, 4> m_couriers; ///< so many requests at a time
};

} // namespace outbound
