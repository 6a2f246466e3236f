#pragma once

#include <QObject>

namespace outbound
{

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of the event loop.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    StopSignals();

signals:
    void stop();
};

} // namespace outbound
