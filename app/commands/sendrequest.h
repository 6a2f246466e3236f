#pragma once

#include "app/commands/listrequest.h"

#include <QDateTime>

namespace outbound
{

/// What is to be sent to whom, and when.
struct SendRequest : ListRequest {
    QStringList from; ///< as they were typed
    QString messageTemplate;
    QString name;  ///< empty: one is made
    QString agent; ///< id or name; empty: the default one
    QDateTime at;  ///< UTC; null: now
    QString zone;  ///< IANA name of the zone `at` was given in; empty: that of this computer
    bool split = false;
    bool dryRun = false;
    bool wait = false;
};

Result<SendRequest> readSendRequest(const QCommandLineParser& parser);

} // namespace outbound
