#pragma once

#include "tests/soak/soakplan.h"

#include <QString>

#include <map>

namespace outbound
{

/// What happened in a soak, for the report.
struct SoakFigures {
    std::map<SoakEvent, int> done;    ///< carried out: killed, answered with `ok`
    std::map<SoakEvent, int> refused; ///< answered with an error, as commands that come at the wrong time are
    int killsInCommand = 0;           ///< of the kills; the answer to a command was on its way
    int starts = 0;
    int diskFaultStarts = 0;
    int failedStarts = 0; ///< the store could not be opened under disk faults
    int mostInDoubt = 0;  ///< at once

    QString text() const;
};

/// How often an engine's log tells of something.
class EngineLog
{
public:
    explicit EngineLog(const QString& path);

    QString text() const;
    bool tellsOfFailedWrites() const;

private:
    std::map<QString, int> m_times; ///< by what is told
};

} // namespace outbound
