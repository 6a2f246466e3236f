#pragma once

#include "engine/send/dispatcher.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/temporarystore.h"

#include <QSet>

namespace outbound
{

/// A dispatcher over a real store and a provider played by hand.
struct DispatcherHouse {
    TemporaryStore store;
    FakeProvider provider{store.clock};
    Dispatcher dispatcher{TemporaryStore::account, *store.reader, *store.writer, *store.outbox, provider, store.clock};

    CampaignId run(const CampaignDraft& draft)
    {
        const CampaignId id = store.create(draft);
        dispatcher.startCampaign(id);
        return id;
    }
    CampaignId run(int people, const QString& sender = TemporaryStore::sender)
    {
        auto draft = store.draft(QStringLiteral("Recall"), people);
        draft.fromNumber = sender;
        return run(draft);
    }
    CampaignStatus status(const CampaignId& id) { return store.reader->campaign(id)->campaign.status; }
    CampaignCounts counts(const CampaignId& id) { return *store.reader->counts(id); }
    int arrivals() const { return int(provider.arrivals.size()); }
    QSet<QString> people() const
    {
        QSet<QString> phones;
        for (const FakeProvider::Arrival& arrival : provider.arrivals)
            phones.insert(arrival.message.to);
        return phones;
    }
};

} // namespace outbound
