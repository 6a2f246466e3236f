#pragma once

#include "engine/api/campaignendpoint.h"
#include "engine/api/creationendpoint.h"
#include "engine/api/directoryendpoint.h"
#include "engine/api/doorkeeper.h"
#include "engine/api/engineendpoint.h"
#include "engine/api/eventfeed.h"
#include "engine/api/oncekeys.h"
#include "engine/api/requestlog.h"

#include <memory>

namespace outbound
{

/// Everything behind the sockets of the API: the door, the table of routes and their handlers, over a store that is
/// only read and the commands of an engine.
class ApiHouse
{
public:
    /// @param commands answered in this thread
    /// @param desk and @param clock outlive the house
    static Result<std::unique_ptr<ApiHouse>> open(const QString& storePath, std::unique_ptr<Commands> commands,
                                                  EngineDesk& desk, Clock& clock);

    Doorkeeper& doorkeeper() { return m_doorkeeper; }
    EventFeed& events() { return m_events; }
    const ApiRoutes& routes() const { return m_routes; }
    void use(const Connection& connection);

    /// Why a request is not let in, known before its body is read.
    std::optional<HttpResponse> refusal(const HttpRequest& withoutBody);
    /// Answers a request that was let in.
    void answer(const HttpRequest& request, HttpServer::Reply reply);

private:
    ApiHouse(std::unique_ptr<Database> database, Handover handover, std::unique_ptr<Commands> commands,
             EngineDesk& desk, Clock& clock);
    std::optional<ApiError> check(const HttpRequest& request);
    void noteUse(const ApiKey& key);

    std::unique_ptr<Database> m_database;
    StoreReader m_reader;
    ApiKeys m_keys;
    std::unique_ptr<Commands> m_commands;
    ApiContext m_context;
    Doorkeeper m_doorkeeper;
    RequestLog m_log;
    OnceKeys m_onceKeys;
    EventFeed m_events;
    CreationEndpoint m_creation;
    CampaignEndpoint m_campaigns;
    DirectoryEndpoint m_directory;
    EngineEndpoint m_engine;
    ApiRoutes m_routes;
    QHash<QString, QDateTime> m_keysUsed; ///< when the store was told last
};

} // namespace outbound
