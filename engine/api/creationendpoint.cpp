#include "engine/api/creationendpoint.h"

#include "engine/api/apijson.h"
#include "engine/api/draftreader.h"
#include "engine/api/jsonfields.h"
#include "engine/api/jsontext.h"
#include "engine/store/webhooks.h"

namespace outbound
{

void CreationEndpoint::addTo(ApiRoutes& routes)
{
    routes.add({.method = "POST",
                .pattern = QStringLiteral("/v1/sms/campaigns"),
                .handler = [this](const ApiRequest& request, const ApiReply& reply) { create(request, reply); },
                .memory = ApiRoute::Memory::WithTheDeed,
                .body = true});
    routes.add(
        {.method = "POST",
         .pattern = QStringLiteral("/v1/engine/campaigns"),
         .handler = [this](const ApiRequest& request, const ApiReply& reply) { createHandedOver(request, reply); },
         .needs = ApiRoute::Needs::Session,
         .memory = ApiRoute::Memory::WithTheDeed,
         .body = true});
}

/// What a campaign will be the moment it is created, so that its answer is known before.
static CampaignSummary foreseen(const CampaignDraft& draft)
{
    CampaignSummary summary;
    summary.campaign.id = draft.id;
    summary.campaign.agentId = draft.agentId;
    summary.campaign.name = draft.name;
    summary.campaign.status = draft.scheduleType == ScheduleType::Now        ? CampaignStatus::Running
                              : draft.scheduleType == ScheduleType::Schedule ? CampaignStatus::Scheduled
                                                                             : CampaignStatus::Draft;
    summary.campaign.source = draft.source;
    summary.campaign.createdAt = draft.createdAt;
    summary.counts.pending = int(draft.recipients.size());
    return summary;
}

Result<void> CreationEndpoint::complete(CampaignDraft& draft)
{
    if (draft.agentId.isEmpty()) {
        const auto agents = m_context.reader.agents();
        if (!agents)
            return agents.error();
        if (!agents->empty())
            draft.agentId = agents->front().id; // the default one
    }
    draft.id = newCampaignId();
    draft.createdAt = m_context.clock.now();
    if (!draft.webhookUrl.isEmpty() && draft.webhookSecret.isEmpty())
        draft.webhookSecret = newWebhookSecret();
    return {};
}

void CreationEndpoint::create(const ApiRequest& request, const ApiReply& reply)
{
    const auto body = readJson(request.http.body);
    auto draft = body ? readDraft(*body, {.mayNameSource = request.key.isSession}) : body.error();
    if (!draft)
        return reply(errorResponse(draft.error()));
    const bool hasOwnSecret = !draft->webhookSecret.isEmpty();
    if (auto completed = complete(*draft); !completed)
        return reply(errorResponse(completed.error()));
    Json answer = createdJson(foreseen(*draft));
    if (!hasOwnSecret && !draft->webhookSecret.isEmpty())
        answer["webhook_secret"] = jsonOf(draft->webhookSecret); // the only time it is told
    Drafts drafts;
    drafts.push_back(std::move(*draft));
    store(std::move(drafts), jsonResponse(201, answer), request, reply);
}

Result<CreationEndpoint::Drafts> CreationEndpoint::takeDrafts(const ApiRequest& request)
{
    const auto body = readJson(request.http.body);
    if (!body)
        return body.error();
    JsonFields fields(*body);
    const QString name = fields.text("handover");
    if (auto finished = fields.finish(); !finished)
        return finished.error();
    const auto bytes = m_handover.take(name);
    if (!bytes)
        return bytes.error();
    const auto handed = readJson(*bytes);
    if (!handed)
        return handed.error();
    Drafts drafts;
    for (const nlohmann::json& one : *handed) {
        auto draft = readDraft(one, {.mayNameSource = true});
        if (!draft)
            return draft.error();
        if (auto completed = complete(*draft); !completed)
            return completed.error();
        drafts.push_back(std::move(*draft));
    }
    return drafts;
}

void CreationEndpoint::createHandedOver(const ApiRequest& request, const ApiReply& reply)
{
    auto drafts = takeDrafts(request);
    if (!drafts)
        return reply(errorResponse(drafts.error()));
    Json created = Json::array();
    for (const CampaignDraft& draft : *drafts)
        created.push_back(createdJson(foreseen(draft)));
    const HttpResponse answer = jsonResponse(201, {{"campaigns", std::move(created)}});
    store(std::move(*drafts), answer, request, reply);
}

void CreationEndpoint::store(Drafts drafts, const HttpResponse& created, const ApiRequest& request,
                             const ApiReply& reply)
{
    m_context.commands.createCampaigns(std::make_shared<const Drafts>(std::move(drafts)), request.onceWith(created),
                                       [reply, created](const Result<std::vector<CampaignId>>& ids) {
                                           reply(ids ? created : errorResponse(ids.error()));
                                       });
}

} // namespace outbound
