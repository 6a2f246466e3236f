#include "engine/remote/campaignorder.h"

#include "engine/remote/answers.h"
#include "engine/remote/campaignpath.h"
#include "engine/remote/draftjson.h"

#include <nlohmann/json.hpp>

namespace outbound
{

CampaignOrder::CampaignOrder(ApiClient& client, StoreReader& reader, Commands::Drafts drafts, Done done)
    : m_client(client),
      m_reader(reader),
      m_drafts(std::move(drafts)),
      m_done(std::move(done))
{
}

void CampaignOrder::createNext()
{
    if (m_ids.size() == m_drafts->size()) {
        releaseNext();
        return;
    }
    const CampaignDraft& draft = (*m_drafts)[m_ids.size()];
    const ScheduleType type = m_drafts->size() > 1 ? ScheduleType::Draft : draft.scheduleType;
    RememberedAnswer request;
    request.keyId = QString::fromLatin1(m_client.token()).section(QLatin1Char(':'), 0, 0);
    request.onceKey = QString::fromLatin1(newOnceKey());
    request.at = QDateTime::currentDateTimeUtc();
    m_client.send({"POST", campaignsPath(), draftJson(draft, type), request.onceKey.toLatin1()},
                  [self = shared_from_this(), request](const ApiAnswer& answer) { self->take(answer, request); });
}

void CampaignOrder::take(const ApiAnswer& answer, const RememberedAnswer& request)
{
    const auto id = idIn(answer, request);
    if (!id) {
        cancelAll(id.error());
        return;
    }
    m_ids.push_back(*id);
    createNext();
}

/// An engine that was killed may have created the campaign and not have said so; it was to keep its answer with it.
Result<CampaignId> CampaignOrder::idIn(const ApiAnswer& answer, const RememberedAnswer& request)
{
    auto body = readAnswer(answer);
    if (answer.status == 0 || answer.status == 401) {
        const auto kept = m_reader.rememberedAnswer(request.keyId, request.onceKey, request.at.addDays(-1));
        if (kept && *kept)
            body = readAnswer({(*kept)->status, (*kept)->body});
    }
    if (!body)
        return body.error();
    return textIn(*body, "campaign_id");
}

void CampaignOrder::releaseNext()
{
    if (m_drafts->size() == 1 || m_released == m_ids.size()) {
        m_done(m_ids);
        return;
    }
    const CampaignDraft& draft = (*m_drafts)[m_released];
    const CampaignId& id = m_ids[m_released];
    ++m_released;
    if (draft.scheduleType == ScheduleType::Draft) {
        releaseNext();
        return;
    }
    const ApiCall call = draft.scheduleType == ScheduleType::Now
                             ? ApiCall{"POST", campaignPath(id, "launch"), {}, newOnceKey()}
                             : ApiCall{"PATCH", campaignPath(id), scheduleJson(draft.scheduledAt, draft.scheduleZone)};
    m_client.send(call, [self = shared_from_this()](const ApiAnswer& answer) {
        if (const auto body = readAnswer(answer); body)
            self->releaseNext();
        else
            self->cancelAll(body.error());
    });
}

void CampaignOrder::cancelAll(const Error& error)
{
    if (m_ids.empty()) {
        m_done(error);
        return;
    }
    const CampaignId id = m_ids.back();
    m_ids.pop_back();
    m_client.send({"DELETE", campaignPath(id)},
                  [self = shared_from_this(), error](const ApiAnswer&) { self->cancelAll(error); });
}

} // namespace outbound
