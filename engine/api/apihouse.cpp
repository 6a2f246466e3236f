#include "engine/api/apihouse.h"

#include "engine/api/apijson.h"
#include "engine/api/apiwords.h"
#include "engine/api/openapi.h"
#include "engine/api/queryfields.h"

namespace outbound
{

static HttpResponse notForThisKey()
{
    return errorResponse(
        ApiError{403, QStringLiteral("forbidden"), ApiWords::tr("Only Outbound's own window and shell may do this.")});
}

/// What a route that reads neither is sent all the same.
static Result<void> checkUnread(const ApiRoute& route, const HttpRequest& request)
{
    if (!route.query)
        if (auto none = QueryFields(request.query).finish(); !none)
            return none;
    const QByteArray body = route.body ? QByteArray() : request.body.simplified();
    if (body.isEmpty() || body == "{}" || body == "{ }")
        return {};
    return Error{ErrorCode::InvalidRequest, ApiWords::tr("This takes no body.")};
}

Result<std::unique_ptr<ApiHouse>> ApiHouse::open(const QString& storePath, std::unique_ptr<Commands> commands,
                                                 EngineDesk& desk, Clock& clock)
{
    auto database = Database::open(storePath, Database::Access::Read);
    if (!database)
        return database.error();
    Handover handover(storePath);
    handover.clear();
    return std::unique_ptr<ApiHouse>(
        new ApiHouse(std::move(*database), std::move(handover), std::move(commands), desk, clock));
}

ApiHouse::ApiHouse(std::unique_ptr<Database> database, Handover handover, std::unique_ptr<Commands> commands,
                   EngineDesk& desk, Clock& clock)
    : m_database(std::move(database)),
      m_reader(*m_database),
      m_keys(*m_database),
      m_commands(std::move(commands)),
      m_context{m_reader, *m_commands, desk, clock},
      m_doorkeeper(m_keys, clock),
      m_log(clock),
      m_onceKeys(m_context),
      m_events(m_context),
      m_creation(m_context, std::move(handover)),
      m_campaigns(m_context),
      m_directory(m_context),
      m_engine(m_context)
{
    m_routes.add({.method = "GET",
                  .pattern = QStringLiteral("/healthz"),
                  .handler =
                      [](const ApiRequest&, const ApiReply& reply) {
                          reply(jsonResponse(200, {{"status", "ok"}, {"version", OUTBOUND_VERSION}}));
                      },
                  .needs = ApiRoute::Needs::Nothing});
    m_routes.add({.method = "GET",
                  .pattern = QStringLiteral("/openapi.json"),
                  .handler = [](const ApiRequest&, const ApiReply& reply) { reply({.body = openApi()}); }});
    m_creation.addTo(m_routes);
    m_campaigns.addTo(m_routes);
    m_directory.addTo(m_routes);
    m_engine.addTo(m_routes);
    m_routes.add({.method = "GET",
                  .pattern = QStringLiteral("/v1/events"),
                  .handler = [this](const ApiRequest& request, const ApiReply& reply) {
                      // A key that is revoked while somebody listens by it ends that, too.
                      m_events.open(
                          request, [this, head = request.http] { return m_doorkeeper.keyOf(head).has_value(); }, reply);
                  }});
}

void ApiHouse::use(const Connection& connection)
{
    m_context.connection = connection;
    m_events.connectionChanged();
}

std::optional<ApiError> ApiHouse::check(const HttpRequest& request)
{
    if (auto refused = m_doorkeeper.refusesForm(request))
        return refused;
    const auto found = m_routes.find(request.method, request.path);
    const auto* match = std::get_if<ApiRoutes::Match>(&found);
    if (match && match->route->needs == ApiRoute::Needs::Nothing)
        return {};
    // Strangers aren't told what is where.
    if (auto visitor = m_doorkeeper.admit(request); !visitor.key)
        return visitor.refusal;
    return match ? std::optional<ApiError>() : std::get<ApiError>(found);
}

std::optional<HttpResponse> ApiHouse::refusal(const HttpRequest& withoutBody)
{
    const auto refused = check(withoutBody);
    if (!refused)
        return {};
    m_log.refused(refused->status);
    return errorResponse(*refused);
}

void ApiHouse::answer(const HttpRequest& request, HttpServer::Reply reply)
{
    const auto found = m_routes.find(request.method, request.path);
    const auto* match = std::get_if<ApiRoutes::Match>(&found);
    const auto key = m_doorkeeper.keyOf(request);
    if (!match || (!key && match->route->needs != ApiRoute::Needs::Nothing)) { // revoked while the body came
        reply(refusal(request).value_or(errorResponse(refusedByServer(400))));
        return;
    }
    const ApiRoute& route = *match->route;
    const auto watched =
        m_log.watched(route.method, route.pattern, key ? key->id : QStringLiteral("-"), std::move(reply));
    if (key)
        noteUse(*key);
    if (route.needs == ApiRoute::Needs::Session && !key->isSession)
        return watched(notForThisKey());
    if (auto unread = checkUnread(route, request); !unread)
        return watched(errorResponse(unread.error()));
    m_onceKeys.run(route, {request, match->parts, key.value_or(ApiKey()), {}}, watched);
}

void ApiHouse::noteUse(const ApiKey& key)
{
    const QDateTime now = m_context.clock.now();
    const QDateTime last = m_keysUsed.value(key.id, key.lastUsedAt);
    if (last.isValid() && last.secsTo(now) >= 0 && last.secsTo(now) < 60)
        return;
    m_keysUsed.insert(key.id, now);
    m_context.desk.keyUsed(key.id, now);
}

} // namespace outbound
