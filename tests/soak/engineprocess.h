#pragma once

#include <QProcess>
#include <QString>

namespace outbound
{

/// The driver's end of an EngineWorker: starts it under faults, commands it, kills it.
class EngineProcess
{
public:
    /// What is done to the process from outside.
    struct Faults {
        bool disk = false;  ///< writes and syncs of files fail now and then (libfiu)
        bool clock = false; ///< its wall clock is off by what `stepClock` says (libfaketime)
    };
    enum class Answer { Ok, Refused, None };

    EngineProcess(const QString& dataDir, const QString& logPath, const QString& clockPath);
    ~EngineProcess();

    bool start(const QString& url, Faults faults); ///< @return whether it says that it runs
    Answer command(const QString& line);
    void send(const QString& line); ///< without waiting for the answer
    void kill();
    bool quit(); ///< @return whether it ended by itself, and well
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    bool hasCrashed() const { return !isRunning() && m_process.exitStatus() == QProcess::CrashExit; }

    bool stepClock(int seconds); ///< how far the faked wall clock is off from now on

private:
    QByteArray nextLine(int patienceMs);

    QString m_dataDir;
    QString m_clockPath;
    QProcess m_process;
};

} // namespace outbound
