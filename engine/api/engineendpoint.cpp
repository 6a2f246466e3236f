#include "engine/api/engineendpoint.h"

#include "engine/api/apijson.h"
#include "engine/api/apiwords.h"
#include "engine/api/jsonfields.h"
#include "engine/api/jsontext.h"

namespace outbound
{

using Need = JsonFields::Need;

void EngineEndpoint::addTo(ApiRoutes& routes)
{
    const QString connection = QStringLiteral("/v1/engine/connection");
    routes.add({.method = "GET",
                .pattern = connection,
                .handler = [this](const ApiRequest&,
                                  const ApiReply& reply) { reply(jsonResponse(200, jsonOf(m_context.connection))); },
                .needs = ApiRoute::Needs::Session});
    routes.add({.method = "PUT",
                .pattern = connection,
                .handler = [this](const ApiRequest& request, const ApiReply& reply) { connectTo(request, reply); },
                .needs = ApiRoute::Needs::Session,
                .body = true});
    routes.add({.method = "POST",
                .pattern = QStringLiteral("/v1/engine/settings/reload"),
                .handler =
                    [this](const ApiRequest&, const ApiReply& reply) {
                        m_context.desk.reloadSettings([reply](const Result<void>& done) {
                            reply(done ? HttpResponse{.status = 204} : errorResponse(done.error()));
                        });
                    },
                .needs = ApiRoute::Needs::Session});
}

void EngineEndpoint::connectTo(const ApiRequest& request, const ApiReply& reply)
{
    const auto body = readJson(request.http.body);
    if (!body)
        return reply(errorResponse(body.error()));
    JsonFields fields(*body);
    const QString kind = fields.text("kind");
    const bool isTwilio = kind == toString(Connection::Kind::Twilio);
    const Need need = isTwilio ? Need::Required : Need::Optional;
    const Credentials credentials{fields.text("account_sid", need), fields.text("key", need),
                                  fields.text("secret", need)};
    if (!kind.isNull() && !isTwilio && kind != toString(Connection::Kind::Sandbox))
        fields.refuse(QStringLiteral("kind"), ApiWords::tr("This is sandbox or twilio."));
    if (auto finished = fields.finish(); !finished)
        return reply(errorResponse(finished.error()));
    const auto done = [reply](const Result<Connection>& connection) {
        reply(connection ? jsonResponse(200, jsonOf(*connection)) : errorResponse(connection.error()));
    };
    if (isTwilio)
        m_context.desk.connectTwilio(credentials, done);
    else
        m_context.desk.connectSandbox(done);
}

} // namespace outbound
