#include "app/commands/sendfacts.h"

#include "app/commands/agentmeant.h"
#include "app/commands/judgementjson.h"
#include "app/commands/sendermeant.h"
#include "app/commands/texttable.h"
#include "engine/domain/campaignsplit.h"
#include "engine/domain/messagetemplate.h"
#include "engine/domain/nearestname.h"
#include "engine/domain/walltime.h"
#include "models/figuretext.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace outbound
{

namespace
{

constexpr int textWidth = 100; ///< columns of the terminal

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(SendFacts)
};

/// What a campaign without a name is called: the list's name and when it was made.
QString nameFor(const ImportPreview& people)
{
    const QString list = QFileInfo(people.sourceName).completeBaseName();
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return (list.isEmpty() ? when : list + u' ' + when).right(longestCampaignName);
}

QString firstText(const ImportPreview& people, const QString& message)
{
    for (int position = 0; position < int(people.rows.size()); ++position)
        if (isAccepted(people.rows[size_t(position)].verdict))
            return MessageTemplate(message).render(people.variablesOf(position));
    return {};
}

QStringList missingOf(const ImportPreview& people, const QString& message)
{
    const QStringList there = people.variableNames();
    QStringList missing;
    for (const QString& name : MessageTemplate(message).variableNames()) {
        if (there.contains(name))
            continue;
        const QString meant = nearestName(name, there);
        missing << (meant.isEmpty() ? QStringLiteral("{{%1}}").arg(name)
                                    : Facts::tr("{{%1}} (the list has {{%2}})").arg(name, meant));
    }
    return missing;
}

Result<void> checkFit(const SendRequest& request, const SendFacts& facts)
{
    const int accepted = facts.people->counts.accepted;
    if (facts.people->phoneColumn < 0)
        return Error{ErrorCode::InvalidRequest,
                     Facts::tr("%1 Name it with --phone-column.", "why no column holds phone numbers")
                         .arg(facts.people->phoneReason)};
    if (accepted == 0)
        return Error{ErrorCode::InvalidRequest, Facts::tr("Nobody on the list can be texted.")};
    if (facts.figures.tooLongPeople > 0)
        return Error{ErrorCode::InvalidRequest,
                     Facts::tr("The text is too long for some people (%1): %2 characters, %3 at most.")
                         .arg(countText(facts.figures.tooLongPeople), countText(facts.figures.longest),
                              countText(longestMessage))};
    if (accepted > maxRecipients && !request.split)
        return Error{ErrorCode::TooManyRecipients,
                     Facts::tr("A campaign reaches up to %1 people; these are %2. With --split they become %3 "
                               "campaigns, all of them or none.")
                         .arg(countText(maxRecipients), countText(accepted), countText(campaignsFor(accepted)))};
    if (!request.at.isNull() && request.at <= QDateTime::currentDateTimeUtc())
        return Error{ErrorCode::InvalidSchedule, Facts::tr("The time of --at has passed. Choose a later one.")};
    return {};
}

} // namespace

int SendFacts::campaigns() const
{
    return campaignsFor(people->counts.accepted);
}

std::chrono::seconds SendFacts::duration() const
{
    double pace = 0;
    for (const SendingNumber& sender : senders)
        pace += sender.mps;
    return std::chrono::seconds(pace > 0 ? qint64(std::ceil(figures.segments / pace)) : 0);
}

QString SendFacts::text() const
{
    TextTable table(2);
    QStringList from;
    for (const SendingNumber& sender : senders)
        from << Facts::tr("%1 (segments a second: %2)").arg(sender.phone, QString::number(sender.mps));
    table.addRow({Facts::tr("Campaign"), draft.name});
    table.addRow({Facts::tr("From"), from.join(QStringLiteral(", "))});
    table.addRow({Facts::tr("First text"), shortened(firstText(*people, draft.messageTemplate), textWidth)});
    table.addRow(
        {Facts::tr("Texts"),
         Facts::tr("%Ln person(s)", nullptr, figures.people) + QStringLiteral(", ") +
             Facts::tr("%Ln segment(s), %1 at this pace", nullptr, figures.segments).arg(durationText(duration()))});
    if (campaigns() > 1)
        table.addRow({Facts::tr("Campaigns"), countText(campaigns())});
    table.addRow({Facts::tr("When"), draft.scheduledAt.isNull()
                                         ? Facts::tr("now")
                                         : fullMomentText(draft.scheduledAt, zoneNamed(draft.scheduleZone))});
    if (!missing.isEmpty())
        table.addRow({Facts::tr("Stays empty"), missing.join(QStringLiteral(", "))});
    else if (figures.emptyPeople > 0)
        table.addRow({Facts::tr("Empty for some"),
                      Facts::tr("{{%1}}, for %Ln person(s)", nullptr, figures.emptyPeople).arg(figures.emptyVariable)});
    return table.text();
}

QString SendFacts::question() const
{
    return draft.scheduledAt.isNull() ? Facts::tr("Text %Ln person(s) now?", nullptr, figures.people)
                                      : Facts::tr("Text %Ln person(s) at %1?", nullptr, figures.people)
                                            .arg(fullMomentText(draft.scheduledAt, zoneNamed(draft.scheduleZone)));
}

nlohmann::ordered_json SendFacts::json() const
{
    nlohmann::ordered_json variables = nlohmann::ordered_json::array();
    const QStringList there = people->variableNames();
    for (const QString& name : MessageTemplate(draft.messageTemplate).variableNames())
        if (!there.contains(name))
            variables.push_back(name.toStdString());
    return {{"counts", countsJson(people->counts)},
            {"missing_variables", std::move(variables)},
            {"segments", figures.segments},
            {"seconds", duration().count()}};
}

Result<SendFacts> factsOf(const SendRequest& request, const SharedPreview& people,
                          const std::vector<SendingNumber>& numbers, const std::vector<Agent>& agents)
{
    SendFacts facts;
    facts.people = people;
    for (const QString& words : request.from) {
        const auto sender = senderMeant(numbers, words, request.options.region);
        if (!sender)
            return sender.error();
        facts.senders.push_back(*sender);
        (facts.draft.fromNumber.isEmpty() ? facts.draft.fromNumber : facts.draft.moreNumbers.emplace_back()) =
            sender->phone;
    }
    if (!request.agent.isEmpty()) {
        const auto agent = agentMeant(agents, request.agent);
        if (!agent)
            return agent.error();
        facts.draft.agentId = agent->id;
    }
    facts.draft.name = request.name.trimmed().isEmpty() ? nameFor(*people) : request.name.trimmed();
    facts.draft.messageTemplate = request.messageTemplate;
    facts.draft.scheduleType = request.at.isNull() ? ScheduleType::Now : ScheduleType::Schedule;
    facts.draft.scheduledAt = request.at;
    facts.draft.scheduleZone = request.zone;
    facts.missing = missingOf(*people, request.messageTemplate);
    facts.figures = measureAudience(*people, request.messageTemplate).value_or(AudienceFigures());
    if (facts.draft.name.size() > longestCampaignName)
        return Error{ErrorCode::InvalidRequest,
                     Facts::tr("The name is too long: %1 characters at most.").arg(countText(longestCampaignName))};
    if (auto fits = checkFit(request, facts); !fits)
        return fits.error();
    return facts;
}

} // namespace outbound
