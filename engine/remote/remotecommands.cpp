#include "engine/remote/remotecommands.h"

#include "engine/remote/answers.h"
#include "engine/remote/attachment.h"
#include "engine/remote/campaignorder.h"
#include "engine/remote/campaignpath.h"
#include "engine/remote/draftjson.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace outbound
{

using nlohmann::json;

static QByteArray text(const json& body)
{
    return QByteArray::fromStdString(body.dump());
}

/// Brings an answer home.
template <typename T>
static Commands::Done<T> atHome(QObject* home, Commands::Done<T> done)
{
    return [home, done = std::move(done)](Result<T> result) {
        QMetaObject::invokeMethod(
            home, [done, result = std::move(result)]() mutable { done(std::move(result)); }, Qt::QueuedConnection);
    };
}

template <typename T, typename Read>
void RemoteCommands::ask(const ApiCall& call, Done<T> done, Read read)
{
    QMetaObject::invokeMethod(
        m_attachment, [far = m_attachment, call, answer = atHome<T>(m_home, std::move(done)), read = std::move(read)] {
            far->client().send(call, [answer, read](const ApiAnswer& given) {
                const auto body = readAnswer(given);
                answer(body ? read(*body) : Result<T>(body.error()));
            });
        });
}

void RemoteCommands::tell(const ApiCall& call, Done<void> done)
{
    ask<void>(call, std::move(done), [](const json&) { return Result<void>(); });
}

void RemoteCommands::createCampaigns(const Drafts& drafts, const std::optional<RememberedAnswer>&,
                                     Done<std::vector<CampaignId>> done)
{
    QMetaObject::invokeMethod(
        m_attachment, [far = m_attachment, drafts, answer = atHome<std::vector<CampaignId>>(m_home, std::move(done))] {
            std::make_shared<CampaignOrder>(far->client(), far->reader(), far->handover(), answer)->place(*drafts);
        });
}

void RemoteCommands::act(CampaignAction action, const CampaignId& id, Done<void> done)
{
    switch (action) {
    case CampaignAction::Launch:
        return tell({"POST", campaignPath(id, "launch"), {}, newOnceKey()}, std::move(done));
    case CampaignAction::Pause:
        return tell({"POST", campaignPath(id, "pause"), {}, newOnceKey()}, std::move(done));
    case CampaignAction::Resume:
        return tell({"POST", campaignPath(id, "resume"), {}, newOnceKey()}, std::move(done));
    case CampaignAction::Cancel:
        return tell({"DELETE", campaignPath(id)}, std::move(done));
    }
}

void RemoteCommands::retry(const CampaignId& id, Done<int> done)
{
    ask<int>({"POST", campaignPath(id, "retry"), {}, newOnceKey()}, std::move(done),
             [](const json& body) { return Result<int>(int(numberIn(body, "retried_count"))); });
}

void RemoteCommands::schedule(const CampaignId& id, const QDateTime& at, const QString& zone, Done<void> done)
{
    tell({"PATCH", campaignPath(id), scheduleJson(at, zone)}, std::move(done));
}

void RemoteCommands::rename(const CampaignId& id, const QString& name, Done<void> done)
{
    tell({"PATCH", campaignPath(id), text({{"name", name.toStdString()}})}, std::move(done));
}

static QByteArray idsJson(const std::vector<CampaignId>& ids)
{
    json list = json::array();
    for (const CampaignId& id : ids)
        list.push_back(id.toStdString());
    return text({{"campaign_ids", std::move(list)}});
}

void RemoteCommands::remove(const std::vector<CampaignId>& ids, Done<void> done)
{
    tell({"POST", campaignsPath() + "/remove", idsJson(ids), newOnceKey()}, std::move(done));
}

void RemoteCommands::restore(const std::vector<CampaignId>& ids, Done<void> done)
{
    tell({"POST", campaignsPath() + "/restore", idsJson(ids), newOnceKey()}, std::move(done));
}

void RemoteCommands::setPace(const QString& phone, double mps, Done<void> done)
{
    tell({"PATCH", "/v1/numbers/" + QUrl::toPercentEncoding(phone), text({{"mps", mps}})}, std::move(done));
}

void RemoteCommands::syncNumbers(Done<void> done)
{
    tell({"POST", "/v1/numbers/sync", {}, newOnceKey(), std::chrono::seconds(90)}, std::move(done));
}

static json agentJson(const Agent& agent)
{
    return {{"name", agent.name.toStdString()},
            {"system_prompt", agent.systemPrompt.toStdString()},
            {"is_default", agent.isDefault}};
}

void RemoteCommands::createAgent(const Agent& agent, const std::optional<RememberedAnswer>&, Done<Agent> done)
{
    ask<Agent>({"POST", "/v1/agents", text(agentJson(agent)), newOnceKey()}, std::move(done),
               [agent](const json& body) {
                   Agent made = agent;
                   made.id = textIn(body, "agent_id");
                   return Result<Agent>(made);
               });
}

void RemoteCommands::updateAgent(const Agent& agent, Done<void> done)
{
    json changes = agentJson(agent);
    if (!agent.isDefault) // another one has to take its place
        changes.erase("is_default");
    tell({"PATCH", "/v1/agents/" + QUrl::toPercentEncoding(agent.id), text(changes)}, std::move(done));
}

void RemoteCommands::addOptOuts(const QStringList& phones, const QString& reason, Done<int> done)
{
    json list = json::array();
    for (const QString& phone : phones)
        list.push_back(phone.toStdString());
    ask<int>(
        {"POST", "/v1/opt-outs", text({{"phones", std::move(list)}, {"reason", reason.toStdString()}}), newOnceKey()},
        std::move(done), [](const json& body) { return Result<int>(int(numberIn(body, "added_count"))); });
}

void RemoteCommands::removeOptOut(const QString& phone, Done<void> done)
{
    tell({"DELETE", "/v1/opt-outs/" + QUrl::toPercentEncoding(phone)}, std::move(done));
}

void RemoteCommands::removeOptOuts(const QStringList& phones, Done<int> done)
{
    removeFrom(phones, 0, 0, done);
}

void RemoteCommands::removeFrom(const QStringList& phones, int at, int removed, const Done<int>& done)
{
    if (at == phones.size()) {
        done(removed);
        return;
    }
    removeOptOut(phones[at], [this, phones, at, removed, done](const Result<void>& result) {
        if (!result && result.error().code != ErrorCode::NotFound)
            done(result.error());
        else
            removeFrom(phones, at + 1, removed + (result ? 1 : 0), done);
    });
}

void RemoteCommands::remember(const RememberedAnswer& answer, Done<void> done)
{
    done(Error{ErrorCode::InvalidRequest,
               QCoreApplication::translate("Remote", "The engine that sends remembers its answers itself."),
               answer.onceKey});
}

void RemoteCommands::connect(const json& wanted, Done<Connection> done)
{
    ask<Connection>({"PUT", "/v1/engine/connection", text(wanted), {}, std::chrono::seconds(90)}, std::move(done),
                    [](const json& body) { return Result<Connection>(connectionIn(body)); });
}

void RemoteCommands::reloadSettings()
{
    tell({"POST", "/v1/engine/settings/reload", {}, newOnceKey()}, [](const Result<void>&) {});
}

} // namespace outbound
