#pragma once

#include <QObject>

namespace outbound
{

/// Turns SIGTERM, SIGINT and SIGHUP into signals of the event loop.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    StopSignals();

signals:
    void stop();      ///< SIGTERM or SIGINT; SIGHUP too where nobody wants to read again
    void readAgain(); ///< SIGHUP

private:
    void take(char number);
};

} // namespace outbound
