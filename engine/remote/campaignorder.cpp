#include "engine/remote/campaignorder.h"

#include "engine/remote/answers.h"
#include "engine/remote/campaignpath.h"
#include "engine/remote/draftjson.h"

#include <nlohmann/json.hpp>

namespace outbound
{

using namespace std::chrono_literals;

CampaignOrder::CampaignOrder(ApiClient& client, StoreReader& reader, Handover handover, Done done)
    : m_client(client),
      m_reader(reader),
      m_handover(std::move(handover)),
      m_done(std::move(done))
{
}

void CampaignOrder::place(const std::vector<CampaignDraft>& drafts)
{
    m_request.keyId = QString::fromLatin1(m_client.token()).section(QLatin1Char(':'), 0, 0);
    m_request.onceKey = QString::fromLatin1(newOnceKey());
    m_request.at = QDateTime::currentDateTimeUtc();
    if (auto written = m_handover.write(m_request.onceKey, draftsJson(drafts)); !written)
        return m_done(written.error());
    const QByteArray key = m_request.onceKey.toLatin1();
    m_client.send({"POST", "/v1/engine/campaigns", R"({"handover":")" + key + R"("})", key, 5min},
                  [self = shared_from_this()](const ApiAnswer& answer) {
                      self->m_handover.remove(self->m_request.onceKey);
                      self->m_done(self->idsIn(answer));
                  });
}

/// An engine that was killed may have created the campaigns and not have said so; it was to keep its answer with them.
Result<std::vector<CampaignId>> CampaignOrder::idsIn(const ApiAnswer& answer)
{
    auto body = readAnswer(answer);
    if (answer.status == 0 || answer.status == 401) {
        const auto kept = m_reader.rememberedAnswer(m_request.keyId, m_request.onceKey, m_request.at.addDays(-1));
        if (kept && *kept)
            body = readAnswer({(*kept)->status, (*kept)->body});
    }
    if (!body)
        return body.error();
    std::vector<CampaignId> ids;
    if (const auto campaigns = body->find("campaigns"); campaigns != body->end())
        for (const auto& campaign : *campaigns)
            ids.push_back(textIn(campaign, "campaign_id"));
    return ids;
}

} // namespace outbound
