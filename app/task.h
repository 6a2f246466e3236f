#pragma once

#include <cstdint>
#include <initializer_list>

namespace outbound
{

/// What the program can be asked for.
enum class Task {
    Window,   ///< the dashboard
    Headless, ///< the engine alone
    Sandbox,  ///< the sandbox server alone
    Rehearse, ///< send a sample campaign on the sandbox and account for everybody
    Preview,  ///< judge a list and print the judgement
    Prove,    ///< account for every recipient of a campaign
    Segments, ///< count the segments of texts
    Send,     ///< make campaigns of a list
    ListCampaigns,
    ShowCampaign,
    LaunchCampaign,
    PauseCampaign,
    ResumeCampaign,
    CancelCampaign,
    RetryCampaign,
    ExportCampaign,
    ListNumbers,
    SyncNumbers,
    SetNumber,
    CreateKey,
    ListKeys,
    RevokeKey,
    ListOptOuts,
    AddOptOuts,
    RemoveOptOut,
    ImportOptOuts,
    ExportOptOuts,
    ListAgents,
    CreateAgent,
    SetAgent,
    DefaultAgent,
    InstallService,
    RemoveService,
    Screenshots, ///< render every page into files
    Completions, ///< print a shell's completions
    Manual,      ///< print the source of the man page
    Print,       ///< only print a text: help or version
};

/// Some of them.
class Tasks
{
public:
    constexpr Tasks(std::initializer_list<Task> tasks)
    {
        for (const Task task : tasks)
            m_bits |= bit(task);
    }

    static constexpr Tasks all()
    {
        Tasks all{};
        all.m_bits = ~std::uint64_t{0};
        return all;
    }

    constexpr bool contains(Task task) const { return (m_bits & bit(task)) != 0; }

    friend constexpr Tasks operator|(Tasks one, Tasks other)
    {
        one.m_bits |= other.m_bits;
        return one;
    }

private:
    static constexpr std::uint64_t bit(Task task) { return std::uint64_t{1} << unsigned(task); }

    std::uint64_t m_bits = 0;
};

} // namespace outbound
