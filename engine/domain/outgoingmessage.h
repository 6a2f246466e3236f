#pragma once

#include <QString>

namespace outbound
{

/// One text message as it is handed over.
struct OutgoingMessage {
    QString from; ///< E.164
    QString to;   ///< E.164
    QString body;
};

} // namespace outbound
