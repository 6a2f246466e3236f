#include "engine/ids.h"

#include <QRandomGenerator>

namespace outbound
{

static QString randomHex16()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

CampaignId newCampaignId()
{
    return QStringLiteral("smsc_") + randomHex16();
}

AgentId newAgentId()
{
    return QStringLiteral("agent_") + randomHex16();
}

QString newApiKeyId()
{
    return QStringLiteral("key_") + randomHex16();
}

QString newWebhookEventId()
{
    return QStringLiteral("evt_") + randomHex16();
}

} // namespace outbound
