#pragma once

#include <QRandomGenerator>
#include <QString>

#include <array>
#include <vector>

namespace outbound
{

/// What happens to the engine or its surroundings at one moment.
enum class SoakEvent {
    Kill,        ///< of the engine, SIGKILL
    Pause,       ///< from here to Restart the operator's doing
    Resume,      //
    Cancel,      //
    Retry,       //
    Rate,        ///< another pace of a number
    Schedule,    //
    Launch,      //
    Restart,     ///< the engine is asked to end and started again
    ClockStep,   ///< the engine's wall clock jumps an hour
    SandboxDown, ///< the sandbox is killed and comes back with other faults
};

inline constexpr std::array soakEvents{SoakEvent::Kill,      SoakEvent::Pause,      SoakEvent::Resume,
                                       SoakEvent::Cancel,    SoakEvent::Retry,      SoakEvent::Rate,
                                       SoakEvent::Launch,    SoakEvent::Schedule,   SoakEvent::Restart,
                                       SoakEvent::ClockStep, SoakEvent::SandboxDown};

QString toString(SoakEvent event);

/// How long a soak is and how much happens in it.
struct SoakPlan {
    quint32 seed = 1;
    int minutes = 10;
    int kills = 200;
    int events = 500; ///< of the operator
    int campaigns = 10;

    int people() const { return 45 * minutes; } ///< of each campaign

    /// Everything that happens, in the order in which it does.
    std::vector<SoakEvent> course(QRandomGenerator& random) const;
};

} // namespace outbound
