#include "engine/sandbox/scenariojson.h"

#include "engine/sandbox/scenariosection.h"

#include <QCoreApplication>

#include <limits>

namespace outbound
{

namespace
{

struct Scenario {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

constexpr int often = 1'000'000;

struct NamedFault {
    const char* name;
    SandboxFault::Kind kind;
    bool accepted;
};

/// In the order in which they strike.
constexpr NamedFault namedFaults[] = {
    {"throttle", SandboxFault::Kind::Throttle, false},  {"drop_before", SandboxFault::Kind::Drop, false},
    {"error_before", SandboxFault::Kind::Error, false}, {"html_before", SandboxFault::Kind::Html, false},
    {"hang_before", SandboxFault::Kind::Hang, false},   {"drop_after", SandboxFault::Kind::Drop, true},
    {"error_after", SandboxFault::Kind::Error, true},   {"html_after", SandboxFault::Kind::Html, true},
    {"hang_after", SandboxFault::Kind::Hang, true},     {"truncate_after", SandboxFault::Kind::Truncate, true},
};

SandboxFault readFault(ScenarioSection& section, const NamedFault& named)
{
    SandboxFault fault{.kind = named.kind, .accepted = named.accepted};
    section.whole("every", fault.every, 1, often);
    section.number("rate", fault.rate, 0, 1);
    section.whole("times", fault.times, 1, often);
    if (fault.kind == SandboxFault::Kind::Throttle) {
        std::chrono::milliseconds retryAfter{0};
        section.seconds("retry_after_s", retryAfter);
        if (section.has("retry_after_s"))
            fault.retryAfter = retryAfter;
    }
    return fault;
}

void readFaults(ScenarioSection& faults, std::vector<SandboxFault>& read)
{
    for (const NamedFault& named : namedFaults) {
        faults.section(named.name, [&](ScenarioSection& section) {
            read.push_back(readFault(section, named));
            if (section.has("every") == section.has("rate"))
                faults.refuse(named.name, Scenario::tr("%1 takes one of “every” and “rate”."));
        });
    }
}

/// What is not named does not happen.
void readDelivery(ScenarioSection& section, DeliveryMix& mix)
{
    const auto outcome = [&](const char* key, DeliveryMix::Outcome& read) {
        read.share = 0;
        section.section(key, [&](ScenarioSection& inside) {
            read.share = 1;
            inside.number("share", read.share, 0, often);
            inside.seconds("after_s", read.after);
            if (!read.codes.empty())
                inside.codes("codes", read.codes);
        });
    };
    outcome("delivered", mix.delivered);
    outcome("undelivered", mix.undelivered);
    outcome("failed", mix.failed);
    outcome("sent", mix.sent);
}

void readRoot(ScenarioSection& root, SandboxScenario& scenario)
{
    int seed = static_cast<int>(scenario.seed);
    root.whole("seed", seed, 0, std::numeric_limits<int>::max());
    scenario.seed = static_cast<quint32>(seed);
    root.number("speed", scenario.speed, 0.01, often);
    root.milliseconds("latency_ms", scenario.latency);
    root.milliseconds("jitter_ms", scenario.jitter);
    root.seconds("list_lag_s", scenario.listLag);
    root.section("faults", [&](ScenarioSection& faults) { readFaults(faults, scenario.faults); });
    root.section("delivery", [&](ScenarioSection& delivery) {
        readDelivery(delivery, scenario.delivery);
        const DeliveryMix& mix = scenario.delivery;
        if (mix.delivered.share + mix.undelivered.share + mix.failed.share + mix.sent.share <= 0)
            root.refuse("delivery", Scenario::tr("%1 takes at least one outcome with a share."));
    });
    root.section("queue", [&](ScenarioSection& queue) {
        queue.paces("mps", scenario.queue.mps, scenario.queue.mpsOf);
        queue.seconds("max_wait_s", scenario.queue.longestWait);
        queue.whole("max_segments", scenario.queue.mostSegments, 1, std::numeric_limits<int>::max());
        if (!queue.has("mps"))
            root.refuse("queue", Scenario::tr("%1 takes “mps”, the pace at which the queue empties."));
    });
    root.section("replies", [&](ScenarioSection& replies) {
        replies.number("share", scenario.replies.share, 0, 1);
        replies.seconds("after_s", scenario.replies.after);
        replies.texts("texts", scenario.replies.texts);
        replies.phones("opt_outs", scenario.replies.optOuts);
    });
}

} // namespace

Result<SandboxScenario> readScenario(const QByteArray& text)
{
    const auto parsed = ScenarioText::parse(text);
    if (!parsed)
        return parsed.error();
    if (!parsed->root().is_object())
        return Error{ErrorCode::InvalidRequest, Scenario::tr("A scenario is a JSON object.")};
    SandboxScenario scenario;
    ScenarioSection::Complaint complaint;
    ScenarioSection root(*parsed, parsed->root(), {}, complaint);
    readRoot(root, scenario);
    root.close();
    return complaint ? Result<SandboxScenario>(*complaint) : Result<SandboxScenario>(std::move(scenario));
}

} // namespace outbound
