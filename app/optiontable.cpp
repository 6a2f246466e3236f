#include "app/commandtable.h"

#include <QtGlobal>

namespace outbound
{

namespace
{

constexpr ValueEntry nothing{};
constexpr ValueEntry count{"N"};
constexpr ValueEntry seconds{"S"};
constexpr ValueEntry name{"NAME"};

constexpr Tasks engine{Task::Window, Task::Headless};
constexpr Tasks changingCampaigns{Task::LaunchCampaign, Task::PauseCampaign, Task::ResumeCampaign, Task::CancelCampaign,
                                  Task::RetryCampaign};
constexpr Tasks agents{Task::ListAgents, Task::CreateAgent, Task::SetAgent, Task::DefaultAgent};
constexpr Tasks keys{Task::CreateKey, Task::ListKeys, Task::RevokeKey};
constexpr Tasks service{Task::InstallService, Task::RemoveService};
constexpr Tasks campaigns =
    Tasks{Task::ListCampaigns, Task::ShowCampaign, Task::ExportCampaign, Task::Prove} | changingCampaigns;
/// What is asked of one account.
constexpr Tasks accounts = Tasks{Task::Send,         Task::Preview,       Task::ListCampaigns, Task::ListNumbers,
                                 Task::SyncNumbers,  Task::SetNumber,     Task::ListOptOuts,   Task::AddOptOuts,
                                 Task::RemoveOptOut, Task::ImportOptOuts, Task::ExportOptOuts} |
                           engine;
/// Who may have to send.
constexpr Tasks senders = Tasks{Task::Send, Task::SyncNumbers, Task::Rehearse, Task::Screenshots} | engine;
constexpr Tasks sandboxes = engine | Tasks{Task::Send, Task::Rehearse, Task::Screenshots, Task::Sandbox};
constexpr Tasks data = accounts | campaigns | agents | keys | service | senders | sandboxes;
constexpr Tasks lists{Task::Preview, Task::Send, Task::ImportOptOuts};
constexpr Tasks reporting = campaigns | agents | keys | service |
                            Tasks{Task::Send,         Task::Segments,      Task::Sandbox,      Task::ListNumbers,
                                  Task::SyncNumbers,  Task::SetNumber,     Task::ListOptOuts,  Task::AddOptOuts,
                                  Task::RemoveOptOut, Task::ImportOptOuts, Task::ExportOptOuts};

const OptionEntry options[] = {
    {"help", nothing, Tasks::all(), QT_TRANSLATE_NOOP("CommandTable", "Show this help.")},
    {"version", nothing, engine, QT_TRANSLATE_NOOP("CommandTable", "Show the version.")},
    {"headless", nothing, engine, QT_TRANSLATE_NOOP("CommandTable", "Run the engine without a window.")},
    {"data-dir", {"DIR", Fill::Folder}, data, QT_TRANSLATE_NOOP("CommandTable", "Keep the data in DIR.")},
    {"sandbox", nothing, accounts,
     QT_TRANSLATE_NOOP("CommandTable", "Send through the built-in sandbox: nobody is texted.")},
    {"api-port", count, engine | Tasks{Task::InstallService},
     QT_TRANSLATE_NOOP("CommandTable", "Let the API listen at port N (0 picks one).")},
    {"no-api", nothing, engine | Tasks{Task::InstallService},
     QT_TRANSLATE_NOOP("CommandTable", "Run without the API.")},

    {"csv",
     {"FILE", Fill::File},
     Tasks{Task::Send},
     QT_TRANSLATE_NOOP("CommandTable", "The list to text; - is standard input. Needed; several are one campaign."),
     true},
    {"from",
     {"PHONE"},
     Tasks{Task::Send},
     QT_TRANSLATE_NOOP("CommandTable", "The number to send from. Needed; given several times, they share the work."),
     true},
    {"template",
     {"TEXT"},
     Tasks{Task::Send},
     QT_TRANSLATE_NOOP("CommandTable", "The message, such as \"Hi {{first_name}}\". Needed.")},
    {"name", name, Tasks{Task::Send},
     QT_TRANSLATE_NOOP("CommandTable", "What the campaign is called (the list's name and the date).")},
    {"now", nothing, Tasks{Task::Send}, QT_TRANSLATE_NOOP("CommandTable", "Text them now.")},
    {"at",
     {"TIME"},
     Tasks{Task::Send},
     QT_TRANSLATE_NOOP(
         "CommandTable",
         "Text them at TIME, such as 2027-03-01T09:00:00Z or 2027-03-01T09:00:00+01:00; without a zone of its own it "
         "is read in that of --zone.")},
    {"zone",
     {"ZONE"},
     Tasks{Task::Send},
     QT_TRANSLATE_NOOP("CommandTable", "The zone of --at, such as Europe/London (that of this computer).")},
    {"agent",
     {"AGENT"},
     Tasks{Task::Send},
     QT_TRANSLATE_NOOP("CommandTable", "Who answers: an agent's id or name (the default one).")},
    {"split", nothing, Tasks{Task::Send},
     QT_TRANSLATE_NOOP("CommandTable", "Make several campaigns of more than 10,000 people, all of them or none.")},
    {"dry-run", nothing, Tasks{Task::Send},
     QT_TRANSLATE_NOOP("CommandTable", "Show what it would be and store nothing.")},
    {"wait", nothing, Tasks{Task::Send},
     QT_TRANSLATE_NOOP("CommandTable", "Stay and show how far it is until it has ended.")},
    {"yes", nothing, Tasks{Task::Send, Task::CancelCampaign, Task::RetryCampaign},
     QT_TRANSLATE_NOOP("CommandTable", "Don't ask.")},

    {"csv",
     {"FILE", Fill::File},
     Tasks{Task::Prove},
     QT_TRANSLATE_NOOP("CommandTable", "Write every recipient with its attempts to FILE; - is standard output.")},
    {"output",
     {"FILE", Fill::File},
     Tasks{Task::ExportCampaign, Task::ExportOptOuts},
     QT_TRANSLATE_NOOP("CommandTable", "Write to FILE instead of standard output.")},
    {"mps",
     {"X"},
     Tasks{Task::SetNumber},
     QT_TRANSLATE_NOOP("CommandTable", "Message segments a second, from 0.01 to 1000. Needed.")},
    {"reason",
     {"TEXT"},
     Tasks{Task::AddOptOuts, Task::ImportOptOuts},
     QT_TRANSLATE_NOOP("CommandTable", "Why, for the list of opt-outs.")},
    {"name", name, Tasks{Task::SetAgent}, QT_TRANSLATE_NOOP("CommandTable", "What it is called from now on.")},
    {"prompt",
     {"TEXT"},
     Tasks{Task::CreateAgent, Task::SetAgent},
     QT_TRANSLATE_NOOP("CommandTable", "What it is told before it answers.")},

    {"region",
     {"CC"},
     Tasks{Task::Preview},
     QT_TRANSLATE_NOOP("CommandTable", "The country national numbers are read in (GB).")},
    {"region",
     {"CC"},
     Tasks{Task::Send, Task::AddOptOuts, Task::RemoveOptOut, Task::ImportOptOuts},
     QT_TRANSLATE_NOOP("CommandTable", "The country national numbers are read in, such as GB (that of the settings).")},
    {"encoding",
     {"E"},
     lists,
     QT_TRANSLATE_NOOP("CommandTable", "The list's encoding, such as UTF-8, UTF-16 LE, Windows-1252.")},
    {"delimiter",
     {"D", Fill::Nothing, "comma semicolon tab pipe"},
     lists,
     QT_TRANSLATE_NOOP("CommandTable", "What separates cells: a character, comma, semicolon, tab or pipe.")},
    {"header", nothing, lists, QT_TRANSLATE_NOOP("CommandTable", "The first row names the columns.")},
    {"no-header", nothing, lists, QT_TRANSLATE_NOOP("CommandTable", "The first row is a person.")},
    {"skip-rows", count, lists,
     QT_TRANSLATE_NOOP("CommandTable", "Leave N rows out before that; blank ones don't count.")},
    {"phone-column", name, lists,
     QT_TRANSLATE_NOOP("CommandTable", "The column to text, by its header or by its number from 1.")},
    {"second-phone-column", name, lists,
     QT_TRANSLATE_NOOP("CommandTable", "The column to use where the first is empty or wrong.")},
    {"raw", nothing, Tasks{Task::Preview},
     QT_TRANSLATE_NOOP("CommandTable", "Print only the cells as they stand, as a JSON array of rows.")},
    {"json", nothing, Tasks{Task::Preview},
     QT_TRANSLATE_NOOP(
         "CommandTable",
         "Print JSON. Indexes of columns count from 0, rows as a spreadsheet numbers them. An issue's column is its "
         "header, or its number from 1 where it has none.")},
    {"json", nothing, reporting, QT_TRANSLATE_NOOP("CommandTable", "Print JSON.")},

    {"port", count, Tasks{Task::Sandbox}, QT_TRANSLATE_NOOP("CommandTable", "Port of the sandbox (0 picks one).")},
    {"scenario",
     {"FILE", Fill::File},
     sandboxes,
     QT_TRANSLATE_NOOP(
         "CommandTable",
         "Let the sandbox behave as the JSON in FILE says. Its keys are seed, speed, latency_ms, jitter_ms, "
         "list_lag_s, faults, delivery, queue and replies; the README explains them. The options below change what "
         "it says.")},
    {"latency",
     {"MS"},
     sandboxes,
     QT_TRANSLATE_NOOP("CommandTable", "Let the sandbox take MS milliseconds for each answer.")},
    {"drop-before", count, sandboxes,
     QT_TRANSLATE_NOOP("CommandTable",
                       "Let the sandbox close the connection of every Nth message without accepting it.")},
    {"drop-after-accept", count, sandboxes,
     QT_TRANSLATE_NOOP("CommandTable",
                       "Let the sandbox accept every Nth message and close the connection without an answer.")},
    {"error-before", count, sandboxes,
     QT_TRANSLATE_NOOP("CommandTable", "Let the sandbox answer every Nth message with 500 without accepting it.")},
    {"error-after", count, sandboxes,
     QT_TRANSLATE_NOOP("CommandTable", "Let the sandbox accept every Nth message and answer with 500.")},
    {"hang", count, sandboxes,
     QT_TRANSLATE_NOOP("CommandTable", "Let the sandbox accept every Nth message and never answer.")},
    {"throttle", count, sandboxes,
     QT_TRANSLATE_NOOP("CommandTable", "Let the sandbox answer every Nth message with 429.")},
    {"list-lag", seconds, sandboxes,
     QT_TRANSLATE_NOOP("CommandTable", "Let the sandbox list an accepted message S seconds later.")},
    {"speed",
     {"F"},
     sandboxes,
     QT_TRANSLATE_NOOP("CommandTable", "Let everything timed in the sandbox happen F times as fast.")},

    {"twilio-url",
     {"URL"},
     senders,
     QT_TRANSLATE_NOOP("CommandTable", "Talk to URL instead of Twilio (https, or http on this machine).")},
    {"request-timeout", seconds, senders, QT_TRANSLATE_NOOP("CommandTable", "Give a request S seconds (30).")},
    {"in-doubt-wait", seconds, senders,
     QT_TRANSLATE_NOOP(
         "CommandTable",
         "Take a message for not sent when Twilio doesn't list it S seconds after an unanswered request (the "
         "setting, 120).")},
};

} // namespace

std::span<const OptionEntry> optionTable()
{
    return options;
}

} // namespace outbound
