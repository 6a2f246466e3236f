#pragma once

#include "engine/ids.h"
#include "engine/store/database.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace outbound
{

/// Who is told of a campaign, and what they were told last.
struct Webhook {
    CampaignId campaign;
    QString url;
    QString secret;      ///< signs what is sent
    QString told;        ///< the state they confirmed last, in the teller's own words; empty at first
    QString event;       ///< what they did not confirm yet, in the teller's own words; empty: nothing
    int tries = 0;       ///< in vain since
    QDateTime dueAt;     ///< UTC, of the next try; null: when something changes
    bool isGone = false; ///< they want to be told no more
};

/// A secret to sign with, for who brings none: `whsec_` and 32 random bytes in base64url.
QString newWebhookSecret();

/// The webhooks of the store. Writer's thread.
class Webhooks
{
public:
    explicit Webhooks(Database& database) : m_database(database) {}

    Result<void> add(const CampaignId& campaign, const QString& url, const QString& secret);
    /// The account's campaigns of which somebody wants to be told, the newest first.
    Result<std::vector<CampaignId>> campaigns(const AccountSid& account);
    Result<std::optional<Webhook>> of(const CampaignId& campaign);
    Result<void> save(const std::vector<Webhook>& webhooks); ///< all but URL and secret, in one transaction

private:
    Database& m_database;
};

} // namespace outbound
