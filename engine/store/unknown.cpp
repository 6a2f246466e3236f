#include "engine/store/unknown.h"

#include <QCoreApplication>

namespace outbound
{

Error unknownCampaign(const CampaignId& id)
{
    return {ErrorCode::CampaignNotFound, QCoreApplication::translate("Store", "This campaign does not exist any more."),
            id};
}

Error unknownAgent()
{
    return {ErrorCode::AgentNotOwned, QCoreApplication::translate("Store", "There is no such agent."),
            QStringLiteral("agent_id")};
}

Error unknownNumber(ErrorCode code, const QString& field)
{
    return {code, QCoreApplication::translate("Store", "This number is not one of your account's numbers."), field};
}

} // namespace outbound
