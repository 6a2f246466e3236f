#include "engine/webhook/webhookevent.h"

#include <nlohmann/json.hpp>

namespace outbound
{

using Json = nlohmann::ordered_json;

static std::string word(const QString& text)
{
    return text.toStdString();
}

static std::string instant(const QDateTime& time)
{
    return word(time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
}

static QString text(const Json& json)
{
    return QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

static QString member(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

static Json parsed(const QString& json)
{
    Json read = Json::parse(json.toStdString(), nullptr, false);
    return read.is_object() ? read : Json::object();
}

QString WebhookEvent::state(const CampaignSummary& summary)
{
    const Campaign& campaign = summary.campaign;
    const CampaignCounts& counts = summary.counts;
    Json json{{"campaign_id", word(campaign.id)},
              {"agent_id", word(campaign.agentId)},
              {"name", word(campaign.name)},
              {"status", word(toString(campaign.status))},
              {"total_count", counts.totalCount()},
              {"delivered_count", counts.deliveredCount()},
              {"failed_count", counts.failedCount()},
              {"pending_count", counts.pendingCount()},
              {"source", word(toString(campaign.source))},
              {"created_at", instant(campaign.createdAt)}};
    if (!campaign.statusReason.isEmpty())
        json["status_reason"] = word(campaign.statusReason);
    return text(json);
}

QString WebhookEvent::statusIn(const QString& state)
{
    return member(parsed(state), "status");
}

WebhookEvent::WebhookEvent(const QString& state, const QDateTime& now)
    : m_id(newWebhookEventId()),
      m_state(state),
      m_createdAt(QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC)),
      m_body(text({{"id", word(m_id)},
                   {"type", "campaign.changed"},
                   {"created_at", instant(m_createdAt)},
                   {"campaign", parsed(state)}}))
{
}

std::optional<WebhookEvent> WebhookEvent::read(const QString& body)
{
    const Json json = parsed(body);
    const auto campaign = json.find("campaign");
    WebhookEvent event;
    event.m_id = member(json, "id");
    event.m_createdAt = QDateTime::fromString(member(json, "created_at"), Qt::ISODate);
    if (event.m_id.isEmpty() || !event.m_createdAt.isValid() || campaign == json.end())
        return std::nullopt;
    event.m_state = text(*campaign);
    event.m_body = body;
    return event;
}

} // namespace outbound
