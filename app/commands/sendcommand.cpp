#include "app/commands/sendcommand.h"

#include "app/commands/campaignjson.h"
#include "app/commands/confirmation.h"
#include "app/commands/judgelist.h"
#include "app/commands/judgementtext.h"
#include "app/commands/standardoutput.h"
#include "app/commands/storeaccess.h"
#include "app/console.h"
#include "app/paths.h"
#include "app/startconnection.h"
#include "engine/domain/campaignsplit.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/settings/settingsfile.h"

#include <QCoreApplication>

namespace outbound
{

SendCommand::SendCommand(const CommandLine& line) : m_line(line) {}

/// The numbers an account can send from: those the store knows, for the sandbox those it always has.
static Result<std::vector<SendingNumber>> numbersOf(const CommandLine& line)
{
    const AccountSid account = accountOf(line);
    if (account.isEmpty())
        return Error{ErrorCode::Unauthorized,
                     QCoreApplication::translate("SendCommand", "No account is connected. Set TWILIO_ACCOUNT_SID and "
                                                                "TWILIO_AUTH_TOKEN, or try it with --sandbox.")};
    std::vector<SendingNumber> numbers;
    if (hasStore(line)) {
        const auto reader = openStore(line);
        auto known = reader ? (*reader)->numbers(account) : Result<std::vector<SendingNumber>>(reader.error());
        if (!known)
            return readingError(line, known.error());
        numbers = std::move(*known);
    }
    return numbers.empty() && account == sandboxAccountSid() ? sandboxNumbers() : numbers;
}

static Result<std::vector<Agent>> agentsOf(const CommandLine& line)
{
    if (!hasStore(line))
        return std::vector<Agent>();
    const auto reader = openStore(line);
    auto agents = reader ? (*reader)->agents() : Result<std::vector<Agent>>(reader.error());
    return agents ? agents : Result<std::vector<Agent>>(readingError(line, agents.error()));
}

/// Who must not be texted. Where that can't be told, nobody is.
static Result<QSet<QString>> optedOutOf(const CommandLine& line)
{
    if (!hasStore(line))
        return QSet<QString>();
    const auto reader = openStore(line);
    auto optedOut = reader ? (*reader)->optedOut(accountOf(line)) : Result<QSet<QString>>(reader.error());
    return optedOut ? optedOut : Result<QSet<QString>>(readingError(line, optedOut.error()));
}

Result<SendFacts> SendCommand::readFacts() const
{
    SendRequest request = m_line.send;
    if (!request.isRegionGiven)
        request.options.region = SettingsFile(dataPath(m_line.engine.dataDir)).read().region;
    const auto numbers = numbersOf(m_line);
    if (!numbers)
        return numbers.error();
    const auto agents = agentsOf(m_line);
    if (!agents)
        return agents.error();
    const auto source = sourceOf(request.paths);
    if (!source)
        return source.error();
    const auto optedOut = optedOutOf(m_line);
    if (!optedOut)
        return optedOut.error();
    const auto people = judgeList(*source, request, *optedOut);
    if (!people)
        return people.error();
    return factsOf(request, *people, *numbers, *agents);
}

int SendCommand::run()
{
    auto facts = readFacts();
    if (!facts)
        return refuse(facts.error());
    m_facts = std::move(*facts);
    const bool isAsked = !m_line.yes && !m_line.send.dryRun;
    if (!m_line.json) {
        StandardOutput output;
        output.write((m_line.send.dryRun || (isAsked && canAsk()) ? summaryText(*m_facts.people)
                                                                  : sumText(m_facts.people->counts))
                         .toStdString());
        output.write('\n' + m_facts.text().toStdString());
        output.flush();
    } else if (!m_facts.missing.isEmpty()) {
        note(QCoreApplication::translate("SendCommand", "No column fills %1.")
                 .arg(printable(m_facts.missing.join(QStringLiteral(", ")))));
    }
    if (m_line.send.dryRun)
        return say(QStringLiteral("dry_run"));
    if (auto confirmed = confirm(m_facts.question(), m_line.yes); !confirmed)
        return refuse(confirmed.error());

    auto visit = visitEngine(m_line);
    if (!visit)
        return refuse(visit.error());
    m_visit = std::move(*visit);
    connectEngine();
    return QCoreApplication::exec();
}

/// An engine of our own sends only when this process stays; else it only stores.
void SendCommand::connectEngine()
{
    if (!m_visit.isOurs)
        return create();
    if (m_line.send.wait) {
        connectAtStart(*m_visit.engine, m_line).then(this, [this](const Result<Connection>& connection) {
            if (connection)
                create();
            else
                leave(refuse(connection.error()));
        });
        return;
    }
    const bool isSandbox = accountOf(m_line) == sandboxAccountSid();
    if (!isSandbox)
        return create();
    m_visit.engine->fetchNumbers({sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()})
        .then(this, [this](const Result<void>& fetched) {
            if (fetched)
                create();
            else
                leave(refuse(fetched.error()));
        });
}

void SendCommand::create()
{
    CampaignDraft whole = m_facts.draft;
    whole.recipients = m_facts.people->addressees();
    m_visit.engine->createCampaigns(splitCampaign(std::move(whole)))
        .then(this, [this](const Result<std::vector<CampaignId>>& ids) {
            if (ids)
                created(*ids);
            else
                leave(refuse(ids.error()));
        });
}

void SendCommand::created(const std::vector<CampaignId>& ids)
{
    m_campaigns = ids;
    if (!m_line.json)
        for (const CampaignId& id : ids)
            print(QCoreApplication::translate("SendCommand", "Stored as %1.").arg(id));
    if (m_line.send.wait)
        return wait();
    const QString next = nextEngineSentence(m_visit);
    if (!m_line.json && !next.isEmpty())
        print(next);
    leave(say(QStringLiteral("stored")));
}

void SendCommand::wait()
{
    m_stopSignals = std::make_unique<StopSignals>();
    connect(m_stopSignals.get(), &StopSignals::stop, this, &SendCommand::stopWaiting);
    connect(m_visit.engine.get(), &Engine::storeTroubled, this, [](const QString& sentence) {
        if (!sentence.isEmpty())
            note(printable(sentence));
    });
    m_progress = std::make_unique<SendProgress>(m_visit.engine->reader(), m_campaigns, m_line.json);
    connect(m_progress.get(), &SendProgress::ended, this, &SendCommand::finish);
    m_progress->start();
}

void SendCommand::stopWaiting()
{
    m_progress.reset();
    if (!m_line.json)
        print({});
    note(m_visit.isOurs
             ? QCoreApplication::translate("SendCommand",
                                           "Stopped: nothing more is handed over. The campaign goes on with the next "
                                           "engine: outbound --headless, or the window.")
             : QCoreApplication::translate("SendCommand",
                                           "No longer waiting. The engine that runs goes on with the campaign."));
    say(QStringLiteral("wait_ended"));
    leave(WaitEnded);
}

void SendCommand::finish(SendProgress::Outcome outcome)
{
    switch (outcome) {
    case SendProgress::Outcome::Sent:
        say(QStringLiteral("sent"));
        return leave(AsAsked);
    case SendProgress::Outcome::Failed:
        say(QStringLiteral("not_all_sent"));
        return leave(NotAllSent);
    case SendProgress::Outcome::Paused:
        say(QStringLiteral("paused"));
        return leave(IsPaused);
    case SendProgress::Outcome::Trouble:
        break;
    }
    leave(NotAllSent);
}

/// Prints, for scripts, what has become of it. @return the exit code
int SendCommand::say(const QString& outcome)
{
    if (!m_line.json)
        return AsAsked;
    auto json = m_facts.json();
    json["outcome"] = outcome.toStdString();
    json["campaigns"] = Json::array();
    for (const CampaignId& id : m_campaigns)
        if (const auto summary = m_visit.engine->reader().campaign(id))
            json["campaigns"].push_back(campaignJson(m_visit.engine->reader(), *summary));
    StandardOutput output;
    output.write(lineOf(json));
    return output.close();
}

} // namespace outbound
