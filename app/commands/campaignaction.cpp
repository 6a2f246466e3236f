#include "app/commands/campaignaction.h"

#include "app/commands/campaignchoice.h"
#include "app/commands/campaignjson.h"
#include "app/commands/confirmation.h"
#include "app/commands/enginevisit.h"
#include "app/commands/standardoutput.h"
#include "app/commands/storeaccess.h"
#include "app/commands/texttable.h"
#include "app/console.h"
#include "models/figuretext.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

struct Action {
    Q_DECLARE_TR_FUNCTIONS(CampaignAction)
};

Result<Campaign> findCampaign(const CommandLine& line)
{
    auto reader = openStore(line);
    auto found = reader ? campaignMeant(**reader, line.target) : Result<Campaign>(reader.error());
    return found ? found : Result<Campaign>(readingError(line, found.error()));
}

QString nameOf(const Campaign& campaign)
{
    return Action::tr("“%1” (%2)", "name, id").arg(shortened(campaign.name, 60), campaign.id);
}

/// What is asked before; empty when nothing is.
Result<QString> questionFor(const CommandLine& line, const Campaign& campaign)
{
    const auto reader = openStore(line);
    if (!reader)
        return reader.error();
    if (line.command == Task::RetryCampaign) {
        const auto people = (*reader)->retryable(campaign.id);
        return people ? Result<QString>(
                            Action::tr("Text %Ln person(s) of %1 again?", nullptr, *people).arg(nameOf(campaign)))
                      : Result<QString>(readingError(line, people.error()));
    }
    if (line.command != Task::CancelCampaign)
        return QString();
    const auto counts = (*reader)->counts(campaign.id);
    return counts ? Result<QString>(
                        Action::tr("Cancel %1 for good? %Ln person(s) are not texted yet.", nullptr, counts->pending)
                            .arg(nameOf(campaign)))
                  : Result<QString>(readingError(line, counts.error()));
}

QString doneSentence(Task task)
{
    switch (task) {
    case Task::LaunchCampaign:
        return Action::tr("Launched: %1.");
    case Task::PauseCampaign:
        return Action::tr("Paused: %1.");
    case Task::ResumeCampaign:
        return Action::tr("Resumed: %1.");
    case Task::CancelCampaign:
        return Action::tr("Cancelled: %1.");
    default:
        return Action::tr("Trying again: %1.");
    }
}

/// @param retried people who are tried again; -1 where that is not what was asked
int report(const CommandLine& line, const EngineVisit& visit, const Campaign& campaign, int retried)
{
    if (line.json) {
        const auto summary = visit.engine->reader().campaign(campaign.id);
        if (!summary)
            return refuse(readingError(line, summary.error()));
        auto json = campaignJson(visit.engine->reader(), *summary);
        if (retried >= 0)
            json["retried_count"] = retried;
        StandardOutput output;
        output.write(lineOf(json));
        return output.close();
    }
    print(doneSentence(line.command).arg(nameOf(campaign)));
    if (retried >= 0)
        print(Action::tr("People who are texted again: %1").arg(countText(retried)));
    const bool isToSend = line.command != Task::PauseCampaign && line.command != Task::CancelCampaign;
    if (const QString next = nextEngineSentence(visit); isToSend && !next.isEmpty())
        print(next);
    return 0;
}

} // namespace

int actOnCampaign(const CommandLine& line)
{
    const auto campaign = findCampaign(line);
    if (!campaign)
        return refuse(campaign.error());
    const auto question = questionFor(line, *campaign);
    if (!question)
        return refuse(question.error());
    if (!question->isEmpty())
        if (auto confirmed = confirm(*question, line.yes); !confirmed)
            return refuse(confirmed.error());

    return onEngine(line, [&](const EngineVisit& visit, const std::function<void(int)>& end) {
        Engine& engine = *visit.engine;
        const auto answer = [&line, &visit, &campaign, end](const Result<void>& done) {
            end(done ? report(line, visit, *campaign, -1) : refuse(done.error()));
        };
        switch (line.command) {
        case Task::LaunchCampaign:
            engine.launchCampaign(campaign->id).then(&engine, answer);
            break;
        case Task::PauseCampaign:
            engine.pauseCampaign(campaign->id).then(&engine, answer);
            break;
        case Task::ResumeCampaign:
            engine.resumeCampaign(campaign->id).then(&engine, answer);
            break;
        case Task::CancelCampaign:
            engine.cancelCampaign(campaign->id).then(&engine, answer);
            break;
        default:
            engine.retryCampaign(campaign->id)
                .then(&engine, [&line, &visit, &campaign, end](const Result<int>& people) {
                    end(people ? report(line, visit, *campaign, *people) : refuse(people.error()));
                });
        }
    });
}

} // namespace outbound
