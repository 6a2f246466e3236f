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

    Connect connect = Connect::Nothing;    ///< what to connect to at start
    AccountSid twilioAccount;              ///< whose credentials the keychain holds; empty when none were saved
    QString region = QStringLiteral("GB"); ///< ISO 3166 code that national numbers are read in
    Theme theme = Theme::Auto;
    std::chrono::seconds validity{std::chrono::hours(4)}; ///< how long Twilio may try to deliver a text; 1 s to 10 h
    std::chrono::seconds mostLate{std::chrono::hours(1)}; ///< a schedule missed by more waits as a draft
    std::chrono::seconds inDoubtWait{120}; ///< how long an accepted message may stay out of Twilio's list; from 30 s
    bool keepAwake = true;                 ///< the computer doesn't fall asleep while campaigns send

    bool operator==(const Settings&) const = default;
};

} // namespace outbound
