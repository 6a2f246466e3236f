#pragma once

#include "engine/ids.h"

#include <QString>

#include <chrono>

namespace outbound
{

/// What the operator chose, kept between starts. A plain value; SettingsFile reads and writes it.
struct Settings {
    enum class Connect { Nothing, Sandbox, Twilio };
    enum class Theme { Auto, Light, Dark };
    enum class Closing { Ask, KeepSending, Pause }; ///< what closing the window does to campaigns that are sending

    Connect connect = Connect::Nothing;    ///< what to connect to at start
    AccountSid twilioAccount;              ///< whose credentials the keychain holds; empty when none were saved
    QString region = QStringLiteral("GB"); ///< ISO 3166 code that national numbers are read in
    Theme theme = Theme::Auto;
    QString language; ///< `es`, `ar` …; empty follows the desktop
    Closing closing = Closing::Ask;
    bool notify = true;             ///< the desktop is told when a campaign is done or paused by itself
    std::chrono::days retention{0}; ///< ended campaigns are erased that long after; 0 keeps them
    std::chrono::seconds validity{std::chrono::hours(4)}; ///< how long Twilio may try to deliver a text
    std::chrono::seconds mostLate{std::chrono::hours(1)}; ///< a schedule missed by more waits as a draft
    std::chrono::seconds inDoubtWait{120}; ///< how long an accepted message may stay out of Twilio's list
    bool keepAwake = true;                 ///< the computer doesn't fall asleep while campaigns send
    bool api = true;                       ///< the REST API is served, for this computer alone
    quint16 apiPort = 7878;                ///< there, or at a free port when another program has it

    struct Range {
        std::chrono::seconds least;
        std::chrono::seconds most;
    };
    static constexpr Range validityRange{std::chrono::seconds(1), std::chrono::hours(10)}; ///< as Twilio has it
    static constexpr Range mostLateRange{std::chrono::seconds(0), std::chrono::hours(72)};
    static constexpr Range inDoubtRange{std::chrono::seconds(30), std::chrono::hours(1)};

    bool operator==(const Settings&) const = default;
};

} // namespace outbound
