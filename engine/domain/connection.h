#pragma once

#include "engine/ids.h"

#include <QMetaType>
#include <QString>

namespace outbound
{

/// Whose account campaigns are sent from at present.
struct Connection {
    enum class Kind { None, Sandbox, Twilio };
    Kind kind = Kind::None;
    AccountSid account;  ///< empty without a connection
    QString accountName; ///< as the account calls itself; may be empty
};

QString toString(Connection::Kind kind); ///< the word of the API: none, sandbox, twilio

} // namespace outbound

Q_DECLARE_METATYPE(outbound::Connection)
