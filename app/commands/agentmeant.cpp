#include "app/commands/agentmeant.h"

#include <QCoreApplication>
#include <QStringList>

namespace outbound
{

Result<Agent> agentMeant(const std::vector<Agent>& agents, const QString& words)
{
    std::vector<Agent> found;
    for (const Agent& agent : agents) {
        if (agent.id == words)
            return agent;
        if (!words.isEmpty() && (agent.id.startsWith(words) || agent.name == words))
            found.push_back(agent);
    }
    if (found.empty())
        return Error{ErrorCode::AgentNotOwned,
                     QCoreApplication::translate("AgentMeant", "No agent has the id or the name “%1”.").arg(words)};
    if (found.size() > 1) {
        QStringList ids;
        for (const Agent& agent : found)
            ids << agent.id;
        return Error{
            ErrorCode::InvalidRequest,
            QCoreApplication::translate("AgentMeant", "“%1” may be any of these agents: %2. Name one by its id.")
                .arg(words, ids.join(QStringLiteral(", ")))};
    }
    return found.front();
}

} // namespace outbound
