#include "app/commands/agentscommand.h"

#include "app/commands/agentmeant.h"
#include "app/commands/campaignjson.h"
#include "app/commands/enginevisit.h"
#include "app/commands/standardoutput.h"
#include "app/commands/storeaccess.h"
#include "app/commands/texttable.h"
#include "app/console.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

struct Agents {
    Q_DECLARE_TR_FUNCTIONS(AgentsCommand)
};

constexpr int nameWidth = 30;   ///< columns of the terminal
constexpr int promptWidth = 60; ///< the same

int say(const std::string& text)
{
    StandardOutput output;
    output.write(text);
    return output.close();
}

QString tableOf(const std::vector<Agent>& agents)
{
    TextTable table({Agents::tr("Agent"), Agents::tr("Name"), Agents::tr("Default"), Agents::tr("Prompt")}, {});
    for (const Agent& agent : agents)
        table.addRow({agent.id, shortened(agent.name, nameWidth), agent.isDefault ? Agents::tr("default") : QString(),
                      shortened(agent.systemPrompt, promptWidth)});
    return table.text();
}

int sayOne(const CommandLine& line, const Agent& agent)
{
    return say(line.json ? lineOf(jsonOf(agent)) : tableOf({agent}).toStdString());
}

} // namespace

int listAgents(const CommandLine& line)
{
    const auto reader = openStore(line);
    const auto agents = reader ? (*reader)->agents() : Result<std::vector<Agent>>(reader.error());
    if (!agents)
        return refuse(readingError(line, agents.error()));
    if (!line.json)
        return say(tableOf(*agents).toStdString());
    Json list = Json::array();
    for (const Agent& agent : *agents)
        list.push_back(jsonOf(agent));
    return say(lineOf({{"agents", std::move(list)}}));
}

int createAgent(const CommandLine& line)
{
    return onEngine(line, [&line](const EngineVisit& visit, const std::function<void(int)>& end) {
        visit.engine->createAgent({{}, line.target.trimmed(), line.prompt.value_or(QString()), false})
            .then(visit.engine.get(), [&line, end](const Result<Agent>& agent) {
                end(agent ? sayOne(line, *agent) : refuse(agent.error()));
            });
    });
}

int changeAgent(const CommandLine& line)
{
    return onEngine(line, [&line](const EngineVisit& visit, const std::function<void(int)>& end) {
        const auto agents = visit.engine->reader().agents();
        auto agent = agents ? agentMeant(*agents, line.target) : Result<Agent>(readingError(line, agents.error()));
        if (!agent) {
            end(refuse(agent.error()));
            return;
        }
        agent->name = line.name.value_or(agent->name).trimmed();
        agent->systemPrompt = line.prompt.value_or(agent->systemPrompt);
        agent->isDefault = agent->isDefault || line.command == Task::DefaultAgent;
        visit.engine->updateAgent(*agent).then(visit.engine.get(),
                                               [&line, end, agent = *agent](const Result<void>& done) {
                                                   end(done ? sayOne(line, agent) : refuse(done.error()));
                                               });
    });
}

} // namespace outbound
