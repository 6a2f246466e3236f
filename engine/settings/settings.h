#pragma once

#include "engine/ids.h"

#include <QString>

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

    bool operator==(const Settings&) const = default;
};

} // namespace outbound
