#pragma once

#include "engine/ids.h"
#include "engine/store/database.h"

#include <QDateTime>

#include <vector>

namespace outbound
{

/// Who is told of a campaign, and what they were told last.
struct Webhook {
    CampaignId campaign;
    QString url;
    QString secret;  ///< signs what is sent
    QString told;    ///< the state they confirmed last, in the teller's own words; empty at first
    int tries = 0;   ///< in vain since
    QDateTime dueAt; ///< UTC, of the next try; null: when something changes
};

/// The webhooks of the store. Writer's thread.
class Webhooks
{
public:
    explicit Webhooks(Database& database) : m_database(database) {}

    Result<void> add(const CampaignId& campaign, const QString& url, const QString& secret);
    Result<std::vector<Webhook>> all(const AccountSid& account); ///< of the account's campaigns
    Result<std::vector<Webhook>> of(const CampaignId& campaign); ///< one or none
    Result<void> save(const Webhook& webhook);                   ///< what was told, tries and time

private:
    Database& m_database;
};

} // namespace outbound
