#include "engine/api/directoryendpoint.h"

#include "engine/api/apijson.h"
#include "engine/api/apiwords.h"
#include "engine/api/jsonfields.h"
#include "engine/api/jsontext.h"
#include "engine/api/queryfields.h"
#include "engine/phone/phonenumber.h"

#include <algorithm>

namespace outbound
{

using Need = JsonFields::Need;

static constexpr int mostOptOuts = 10'000; ///< in one request, either way
static constexpr int longestAgentName = 200;
static constexpr int longestPrompt = 100'000;
static constexpr int longestReason = 500;

void DirectoryEndpoint::addTo(ApiRoutes& routes)
{
    const auto call = [this](auto method) {
        return [this, method](const ApiRequest& request, const ApiReply& reply) { (this->*method)(request, reply); };
    };
    const QString agents = QStringLiteral("/v1/agents");
    const QString agent = QStringLiteral("/v1/agents/{agent_id}");
    routes.add({"GET", agents, call(&DirectoryEndpoint::listAgents)});
    routes.add({.method = "POST",
                .pattern = agents,
                .handler = call(&DirectoryEndpoint::createAgent),
                .memory = ApiRoute::Memory::WithTheDeed,
                .body = true});
    routes.add({"GET", agent, call(&DirectoryEndpoint::showAgent)});
    routes.add({.method = "PATCH", .pattern = agent, .handler = call(&DirectoryEndpoint::changeAgent), .body = true});

    const QString numbers = QStringLiteral("/v1/numbers");
    routes.add({"GET", numbers, call(&DirectoryEndpoint::listNumbers)});
    routes.add({.method = "PATCH",
                .pattern = numbers + QStringLiteral("/{phone}"),
                .handler = call(&DirectoryEndpoint::setPace),
                .body = true});
    routes.add({"POST", numbers + QStringLiteral("/sync"), call(&DirectoryEndpoint::syncNumbers)});

    const QString optOuts = QStringLiteral("/v1/opt-outs");
    routes.add({.method = "GET", .pattern = optOuts, .handler = call(&DirectoryEndpoint::listOptOuts), .query = true});
    routes.add({.method = "POST", .pattern = optOuts, .handler = call(&DirectoryEndpoint::addOptOuts), .body = true});
    routes.add({"DELETE", optOuts + QStringLiteral("/{phone}"), call(&DirectoryEndpoint::removeOptOut)});
}

template <typename T>
static Json listOf(const std::vector<T>& values)
{
    Json list = Json::array();
    for (const T& value : values)
        list.push_back(jsonOf(value));
    return list;
}

Result<Agent> DirectoryEndpoint::agentOf(const ApiRequest& request)
{
    auto agent = m_context.reader.agent(request.parts.value(0));
    if (!agent && agent.error().code == ErrorCode::AgentNotOwned)
        return Error{ErrorCode::NotFound, agent.error().message};
    return agent;
}

void DirectoryEndpoint::listAgents(const ApiRequest&, const ApiReply& reply)
{
    const auto agents = m_context.reader.agents();
    reply(agents ? jsonResponse(200, {{"agents", listOf(*agents)}}) : errorResponse(agents.error()));
}

void DirectoryEndpoint::createAgent(const ApiRequest& request, const ApiReply& reply)
{
    const auto body = readJson(request.http.body);
    if (!body)
        return reply(errorResponse(body.error()));
    JsonFields fields(*body);
    Agent agent;
    agent.name = fields.text("name", Need::Required, longestAgentName);
    agent.systemPrompt = fields.text("system_prompt", Need::Optional, longestPrompt);
    agent.isDefault = fields.boolean("is_default").value_or(false);
    if (auto finished = fields.finish(); !finished)
        return reply(errorResponse(finished.error()));
    agent.id = newAgentId();
    const HttpResponse created = jsonResponse(201, jsonOf(agent));
    m_context.commands.createAgent(agent, request.onceWith(created), [reply, created](const Result<Agent>& made) {
        reply(made ? created : errorResponse(made.error()));
    });
}

void DirectoryEndpoint::showAgent(const ApiRequest& request, const ApiReply& reply)
{
    const auto agent = agentOf(request);
    reply(agent ? jsonResponse(200, jsonOf(*agent)) : errorResponse(agent.error()));
}

void DirectoryEndpoint::changeAgent(const ApiRequest& request, const ApiReply& reply)
{
    const auto body = readJson(request.http.body);
    if (!body)
        return reply(errorResponse(body.error()));
    JsonFields fields(*body);
    const QString name = fields.text("name", Need::Optional, longestAgentName);
    const QString prompt = fields.text("system_prompt", Need::Optional, longestPrompt);
    const auto isDefault = fields.boolean("is_default");
    if (isDefault == false)
        fields.refuse(QStringLiteral("is_default"), ApiWords::tr("Make another agent the default one instead."));
    if (auto finished = fields.finish(); !finished)
        return reply(errorResponse(finished.error()));
    auto agent = agentOf(request);
    if (!agent)
        return reply(errorResponse(agent.error()));
    agent->name = name.isNull() ? agent->name : name;
    agent->systemPrompt = prompt.isNull() ? agent->systemPrompt : prompt;
    agent->isDefault = agent->isDefault || isDefault.value_or(false);
    m_context.commands.updateAgent(*agent, [reply, changed = *agent](const Result<void>& done) {
        reply(done ? jsonResponse(200, jsonOf(changed)) : errorResponse(done.error()));
    });
}

void DirectoryEndpoint::listNumbers(const ApiRequest&, const ApiReply& reply)
{
    const auto numbers = m_context.reader.numbers(m_context.connection.account);
    reply(numbers ? jsonResponse(200, {{"numbers", listOf(*numbers)}}) : errorResponse(numbers.error()));
}

void DirectoryEndpoint::setPace(const ApiRequest& request, const ApiReply& reply)
{
    const auto body = readJson(request.http.body);
    if (!body)
        return reply(errorResponse(body.error()));
    JsonFields fields(*body);
    const auto mps = fields.number("mps", Need::Required);
    if (mps && !isPace(*mps))
        fields.refuse(QStringLiteral("mps"), ApiWords::tr("A pace is from 0.01 to 1,000 segments a second."));
    if (auto finished = fields.finish(); !finished)
        return reply(errorResponse(finished.error()));
    const QString phone = request.parts.value(0);
    m_context.commands.setPace(phone, *mps, [this, phone, reply](const Result<void>& done) {
        if (!done)
            return reply(errorResponse(done.error()));
        const auto number = m_context.reader.number(m_context.connection.account, phone);
        reply(number ? jsonResponse(200, jsonOf(*number)) : errorResponse(number.error()));
    });
}

void DirectoryEndpoint::syncNumbers(const ApiRequest& request, const ApiReply& reply)
{
    m_context.commands.syncNumbers([this, request, reply](const Result<void>& done) {
        if (done)
            listNumbers(request, reply);
        else
            reply(errorResponse(done.error()));
    });
}

void DirectoryEndpoint::listOptOuts(const ApiRequest& request, const ApiReply& reply)
{
    QueryFields query(request.http.query);
    const qint64 limit = query.number(QStringLiteral("limit"), 1, mostOptOuts).value_or(1'000);
    const QString after = query.text(QStringLiteral("after"));
    if (auto finished = query.finish(); !finished)
        return reply(errorResponse(finished.error()));
    const auto all = m_context.reader.optOuts(m_context.connection.account);
    if (!all)
        return reply(errorResponse(all.error()));
    auto from = all->cbegin();
    if (!after.isNull()) {
        from = std::find_if(from, all->cend(), [&](const OptOut& optOut) { return optOut.phone == after; });
        if (from == all->cend())
            return reply(
                errorResponse(invalidField(QStringLiteral("after"), ApiWords::tr("This number did not opt out."))));
        ++from;
    }
    Json page = Json::array();
    for (; from != all->cend() && qint64(page.size()) < limit; ++from)
        page.push_back(jsonOf(*from));
    const Json next = from == all->cend() ? Json() : page.back()["phone"];
    reply(jsonResponse(200, {{"opt_outs", std::move(page)}, {"next", next}}));
}

void DirectoryEndpoint::addOptOuts(const ApiRequest& request, const ApiReply& reply)
{
    const auto body = readJson(request.http.body);
    if (!body)
        return reply(errorResponse(body.error()));
    JsonFields fields(*body);
    const QStringList phones = fields.texts("phones", mostOptOuts, Need::Required);
    const QString reason = fields.text("reason", Need::Optional, longestReason);
    for (qsizetype i = 0; i < phones.size(); ++i)
        if (!isE164(phones[i]))
            fields.refuse(QStringLiteral("phones[%1]").arg(i),
                          ApiWords::tr("This has to be a number in E.164, such as +447700900123."));
    if (auto finished = fields.finish(); !finished)
        return reply(errorResponse(finished.error()));
    if (m_context.connection.account.isEmpty())
        return reply(errorResponse(Error{
            ErrorCode::Conflict, ApiWords::tr("Connect Twilio or the sandbox first: opt-outs are an account's.")}));
    m_context.commands.addOptOuts(phones, reason, [reply](const Result<int>& added) {
        reply(added ? jsonResponse(201, {{"added_count", *added}}) : errorResponse(added.error()));
    });
}

void DirectoryEndpoint::removeOptOut(const ApiRequest& request, const ApiReply& reply)
{
    m_context.commands.removeOptOut(request.parts.value(0), [reply](const Result<void>& done) {
        reply(done ? HttpResponse{.status = 204} : errorResponse(done.error()));
    });
}

} // namespace outbound
