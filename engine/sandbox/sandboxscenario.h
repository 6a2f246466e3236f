#pragma once

#include "engine/sandbox/sandboxfault.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace outbound
{

/// How long something takes.
struct TimeSpan {
    std::chrono::milliseconds least;
    std::chrono::milliseconds most;

    std::chrono::milliseconds at(double draw) const; ///< from 0, the least, to 1
};

/// What becomes of messages once they had their turn.
struct DeliveryMix {
    struct Outcome {
        double share;                ///< beside the other shares
        TimeSpan after;              ///< until the outcome is known
        std::vector<int> codes = {}; ///< the error is one of them, each equally likely
    };
    Outcome delivered{93, {std::chrono::milliseconds(1500), std::chrono::milliseconds(9000)}};
    /// Unreachable or switched off, unknown, landline.
    Outcome undelivered{3,
                        {std::chrono::milliseconds(1500), std::chrono::milliseconds(9000)},
                        {30003, 30003, 30003, 30003, 30005, 30005, 30005, 30006, 30006, 30006}};
    /// Filtered, queue overflow.
    Outcome failed{1, {std::chrono::milliseconds(1500), std::chrono::milliseconds(9000)}, {30007, 30007, 30007, 30001}};
    /// Stays sent, no receipt comes. What is delivered or undelivered leaves after as long.
    Outcome sent{3, {std::chrono::milliseconds(300), std::chrono::milliseconds(1500)}};
};

/// Twilio's queue for each sender. Source: Twilio, "Queueing and latency"; ten hours and 36,000 segments at 1 MPS.
struct QueueRules {
    double mps = 0;                                    ///< of every sender; 0: without a queue, all leave at once
    QHash<QString, double> mpsOf = {};                 ///< of single senders
    std::chrono::milliseconds longestWait{36'000'000}; ///< who would wait longer fails with 30001
    int mostSegments = 0;                              ///< when so many wait, 21611; 0: as many as leave in ten hours
};

/// What recipients answer to a message that was delivered.
struct ReplyRules {
    double share = 0; ///< of the messages, 0 to 1
    TimeSpan after{std::chrono::seconds(2), std::chrono::seconds(20)};
    QStringList texts{QStringLiteral("Yes please"), QStringLiteral("No thanks"), QStringLiteral("Who is this?")};
    QSet<QString> optOuts = {}; ///< E.164; they always answer, and always STOP
};

/// How the sandbox behaves and misbehaves, to rehearse and to test. As it stands it answers at once and never fails.
struct SandboxScenario {
    quint32 seed = 1;                      ///< of the latencies and of the faults that strike at a rate
    double speed = 1;                      ///< everything timed happens that much sooner
    std::chrono::milliseconds latency{0};  ///< of every answer
    std::chrono::milliseconds jitter{0};   ///< more latency, up to it
    std::chrono::milliseconds listLag{0};  ///< until an accepted message appears in the Messages list
    std::vector<SandboxFault> faults = {}; ///< each sees the requests which those before it let through
    DeliveryMix delivery = {};
    QueueRules queue = {};
    ReplyRules replies = {};

    /// The scenario with `speed` worked into its times; `speed` itself stays, for the times that clients name.
    SandboxScenario spedUp() const;
};

} // namespace outbound
