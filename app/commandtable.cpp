#include "app/commandtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr ValueEntry nothing{};
constexpr ValueEntry campaign{"CAMPAIGN"};
constexpr ValueEntry phones{"PHONE..."};

const CommandEntry commands[] = {
    {Task::Window, "", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "Open the window, or with --headless run the engine without one."),
     QT_TRANSLATE_NOOP(
         "CommandTable",
         "Without a window the engine says where its data lie, where its API listens and what becomes of each "
         "campaign, a line each. SIGTERM and SIGINT end it: nothing more is handed over, what is known is stored, and "
         "the next start goes on exactly there. SIGHUP lets it read its settings again.\n\n"
         "One engine runs on a data folder. The commands work whether or not one does: where one runs they are asked "
         "of it, else they change the data themselves.")},
    {Task::Send, "send", nothing, 0, 0, QT_TRANSLATE_NOOP("CommandTable", "Text a list, now or at a time."),
     QT_TRANSLATE_NOOP(
         "CommandTable",
         "Shows how the list was judged, what the texts take and when they will be out, asks, and makes a campaign of "
         "it. Either --now or --at is needed: texting is never what happens by default. Where nobody can be asked, as "
         "in a pipe, --yes is needed as well.\n\n"
         "Where an engine runs, it sends the campaign. Where none does, the campaign is stored and is sent as soon as "
         "one runs; with --wait this process is the engine until the campaign has ended. Ctrl+C ends the waiting, "
         "never the campaign: an engine that runs goes on with it, else the next one does.\n\n"
         "A placeholder that no column of the list fills stays empty in every text; it is named beforehand.")},
    {Task::ListCampaigns, "campaigns list", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "List the campaigns with their counts, newest first."), nullptr},
    {Task::ShowCampaign, "campaigns show", campaign, 1, 1,
     QT_TRANSLATE_NOOP("CommandTable", "Show a campaign in full."),
     QT_TRANSLATE_NOOP("CommandTable", "CAMPAIGN is an id, the beginning of one, or a name.")},
    {Task::LaunchCampaign, "campaigns launch", campaign, 1, 1,
     QT_TRANSLATE_NOOP("CommandTable", "Send a draft or scheduled campaign now."), nullptr},
    {Task::PauseCampaign, "campaigns pause", campaign, 1, 1,
     QT_TRANSLATE_NOOP("CommandTable", "Hand nothing more of a campaign over."), nullptr},
    {Task::ResumeCampaign, "campaigns resume", campaign, 1, 1,
     QT_TRANSLATE_NOOP("CommandTable", "Let a paused campaign go on."), nullptr},
    {Task::CancelCampaign, "campaigns cancel", campaign, 1, 1,
     QT_TRANSLATE_NOOP("CommandTable", "End a campaign for good; what was handed over is not recalled."), nullptr},
    {Task::RetryCampaign, "campaigns retry", campaign, 1, 1,
     QT_TRANSLATE_NOOP("CommandTable", "Text those again whom a campaign certainly did not reach."), nullptr},
    {Task::ExportCampaign, "campaigns export", campaign, 1, 1,
     QT_TRANSLATE_NOOP("CommandTable", "Write everybody of a campaign with what became of them as CSV."),
     QT_TRANSLATE_NOOP("CommandTable",
                       "Cells that a spreadsheet would run as a formula get an apostrophe before them.")},
    {Task::ListNumbers, "numbers list", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "List the numbers campaigns can be sent from."), nullptr},
    {Task::SyncNumbers, "numbers sync", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "Ask the account for its numbers."), nullptr},
    {Task::SetNumber,
     "numbers set",
     {"PHONE"},
     1,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Set the pace of a number."),
     nullptr},
    {Task::CreateKey,
     "keys create",
     {"NAME"},
     1,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Make a key for the API and print it, this once."),
     QT_TRANSLATE_NOOP(
         "CommandTable",
         "It is printed as KEY_ID:KEY_SECRET and goes into the header 'Authorization: Bearer KEY_ID:KEY_SECRET'. Only "
         "a hash of the secret is kept.")},
    {Task::ListKeys, "keys list", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "List the keys of the API and when they were last used."), nullptr},
    {Task::RevokeKey,
     "keys revoke",
     {"KEY_ID"},
     1,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Let a key open the API no more."),
     nullptr},
    {Task::ListOptOuts, "opt-outs list", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "List who must not be texted."), nullptr},
    {Task::AddOptOuts, "opt-outs add", phones, 1, -1, QT_TRANSLATE_NOOP("CommandTable", "Text these numbers no more."),
     nullptr},
    {Task::RemoveOptOut,
     "opt-outs remove",
     {"PHONE"},
     1,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Let a number be texted again."),
     nullptr},
    {Task::ImportOptOuts,
     "opt-outs import",
     {"FILE", Fill::File},
     1,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Text nobody on a list any more; - is standard input."),
     nullptr},
    {Task::ExportOptOuts, "opt-outs export", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "Write who must not be texted as CSV."), nullptr},
    {Task::ListAgents, "agents list", nothing, 0, 0, QT_TRANSLATE_NOOP("CommandTable", "List the agents."), nullptr},
    {Task::CreateAgent, "agents create", {"NAME"}, 1, 1, QT_TRANSLATE_NOOP("CommandTable", "Make an agent."), nullptr},
    {Task::SetAgent,
     "agents set",
     {"AGENT"},
     1,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Give an agent another name or prompt."),
     QT_TRANSLATE_NOOP("CommandTable", "AGENT is an id, the beginning of one, or a name.")},
    {Task::DefaultAgent,
     "agents default",
     {"AGENT"},
     1,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Make an agent the one of new campaigns."),
     nullptr},
    {Task::Preview,
     "preview",
     {"FILE...", Fill::File},
     1,
     -1,
     QT_TRANSLATE_NOOP("CommandTable",
                       "Judge a list as the window does, with the opt-outs of the data folder; - is standard input."),
     nullptr},
    {Task::Segments,
     "segments",
     {"[FILE]", Fill::File},
     0,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Count the segments of texts, JSON strings one a line, as Twilio bills them."),
     nullptr},
    {Task::Prove,
     "prove",
     {"[CAMPAIGN]"},
     0,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Account for every recipient of one campaign or of all."),
     QT_TRANSLATE_NOOP(
         "CommandTable",
         "Ends with 0 when every sum holds, with 1 when one does not, and with 2 when it could not be told.")},
    {Task::Sandbox, "sandbox", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "Run the sandbox server alone: it answers as Twilio does."), nullptr},
    {Task::Rehearse, "rehearse", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "Send a sample campaign on the sandbox and account for everybody."), nullptr},
    {Task::InstallService, "service install", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "Let systemd run the engine from login on, without a window."),
     QT_TRANSLATE_NOOP(
         "CommandTable",
         "Writes the unit outbound.service of the user, and enables and starts it where systemd runs. 'loginctl "
         "enable-linger' lets it run from boot on.")},
    {Task::RemoveService, "service remove", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "Undo what 'service install' did."), nullptr},
    {Task::Screenshots,
     "screenshots",
     {"DIR", Fill::Folder},
     1,
     10,
     QT_TRANSLATE_NOOP("CommandTable", "Render every page in each of its states into DIR."),
     QT_TRANSLATE_NOOP("CommandTable",
                       "Light and dark, in three sizes, in English and Arabic or in the languages whose "
                       "codes stand behind DIR. With --data-dir the main pages of that store.")},
    {Task::Completions,
     "completions",
     {"SHELL", Fill::Nothing, "bash zsh fish"},
     1,
     1,
     QT_TRANSLATE_NOOP("CommandTable", "Print the completions for a shell."),
     nullptr},
    {Task::Manual, "manual", nothing, 0, 0,
     QT_TRANSLATE_NOOP("CommandTable", "Print the source of the manual page, for scdoc."), nullptr},
};

QString translated(const char* text)
{
    return text ? QCoreApplication::translate("CommandTable", text) : QString();
}

} // namespace

std::span<const CommandEntry> commandTable()
{
    return commands;
}

const CommandEntry& commandOf(const QStringList& words)
{
    const CommandEntry* found = &commands[0];
    for (const CommandEntry& command : commands) {
        const QStringList its = wordsOf(command).split(u' ', Qt::SkipEmptyParts);
        if (words.mid(0, its.size()) == its && its.size() >= wordsOf(*found).split(u' ', Qt::SkipEmptyParts).size())
            found = &command;
    }
    return *found;
}

const OptionEntry* optionOf(Task task, const QString& name)
{
    const auto options = optionTable();
    const auto found = std::find_if(options.begin(), options.end(), [&](const OptionEntry& option) {
        return option.tasks.contains(task) && name == QLatin1String(option.name);
    });
    return found == options.end() ? nullptr : &*found;
}

QString wordsOf(const CommandEntry& command)
{
    return QString::fromLatin1(command.words);
}

QStringList groups()
{
    QStringList groups;
    for (const CommandEntry& command : commands)
        if (const QString words = wordsOf(command); words.contains(u' '))
            groups << words.section(u' ', 0, 0);
    groups.removeDuplicates();
    return groups;
}

QStringList secondWords(const QString& group)
{
    QStringList seconds;
    for (const CommandEntry& command : commands)
        if (const QString words = wordsOf(command); words.startsWith(group + u' '))
            seconds << words.section(u' ', 1);
    return seconds;
}

QString helpOf(const CommandEntry& command)
{
    return translated(command.help);
}

QString moreOf(const CommandEntry& command)
{
    return translated(command.more);
}

QString helpOf(const OptionEntry& option)
{
    return translated(option.help);
}

QString usageOf(const OptionEntry& option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.value.name ? name + u' ' + QLatin1String(option.value.name) : name;
}

} // namespace outbound
