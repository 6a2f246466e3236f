#pragma once

#include "engine/commands/commands.h"
#include "engine/remote/apiclient.h"
#include "engine/store/storereader.h"

#include <memory>

namespace outbound
{

/// Campaigns on their way to another engine, all or none: several are created as drafts first and let go when all of
/// them are there; when one is refused, those before it are cancelled. A lost answer is asked for again with the same
/// Idempotency-Key, and looked up in the store when that engine is gone, so nothing is created twice. Lives in the
/// client's thread as long as it has something to do.
class CampaignOrder : public std::enable_shared_from_this<CampaignOrder>
{
public:
    using Done = Commands::Done<std::vector<CampaignId>>;

    CampaignOrder(ApiClient& client, StoreReader& reader, Commands::Drafts drafts, Done done);

    void start() { createNext(); }

private:
    void createNext();
    void take(const ApiAnswer& answer, const RememberedAnswer& request);
    Result<CampaignId> idIn(const ApiAnswer& answer, const RememberedAnswer& request);
    void releaseNext();
    void cancelAll(const Error& error);

    ApiClient& m_client;
    StoreReader& m_reader;
    const Commands::Drafts m_drafts;
    const Done m_done;
    std::vector<CampaignId> m_ids; ///< of those that were created
    size_t m_released = 0;
};

} // namespace outbound
