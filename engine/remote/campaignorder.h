#pragma once

#include "engine/commands/commands.h"
#include "engine/remote/apiclient.h"
#include "engine/store/handover.h"
#include "engine/store/storereader.h"

#include <memory>

namespace outbound
{

/// Campaigns on their way to another engine, all or none: handed over in a file and created by one request. A lost
/// answer is asked for again with the same Idempotency-Key, and looked up in the store when that engine is gone, so
/// nothing is created twice. Lives in the client's thread as long as it has something to do.
class CampaignOrder : public std::enable_shared_from_this<CampaignOrder>
{
public:
    using Done = Commands::Done<std::vector<CampaignId>>;

    CampaignOrder(ApiClient& client, StoreReader& reader, Handover handover, Done done);

    void place(const std::vector<CampaignDraft>& drafts);

private:
    Result<std::vector<CampaignId>> idsIn(const ApiAnswer& answer);

    ApiClient& m_client;
    StoreReader& m_reader;
    const Handover m_handover;
    const Done m_done;
    RememberedAnswer m_request;
};

} // namespace outbound
