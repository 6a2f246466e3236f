#include "tests/soak/engineprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

namespace outbound
{

static constexpr int patience = 60'000; // milliseconds; whoever says nothing for so long is stuck

/// SQLite writes with pwrite and syncs with fdatasync; Qt puts files in place with rename. Never `write`: it is what
/// wakes the threads of Qt, where no disk can fail.
static const char diskFaults[] = "enable_random name=posix/io/rw/pwrite,probability=0.01\n"
                                 "enable_random name=posix/io/rw/ftruncate,probability=0.01\n"
                                 "enable_random name=posix/io/sync/fdatasync,probability=0.02\n"
                                 "enable_random name=posix/io/sync/fsync,probability=0.02\n"
                                 "enable_random name=posix/io/dir/rename,probability=0.02\n";

EngineProcess::EngineProcess(const QString& dataDir, const QString& logPath, const QString& clockPath)
    : m_dataDir(dataDir),
      m_clockPath(clockPath)
{
    m_process.setStandardErrorFile(logPath, QIODevice::Append);
}

EngineProcess::~EngineProcess()
{
    kill();
}

bool EngineProcess::start(const QString& url, Faults faults)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    QStringList preloaded;
    if (faults.disk) {
        preloaded << QStringLiteral("/usr/lib/fiu/fiu_run_preload.so")
                  << QStringLiteral("/usr/lib/fiu/fiu_posix_preload.so");
        environment.insert(QStringLiteral("FIU_ENABLE"), QLatin1String(diskFaults));
    }
    if (faults.clock) {
        preloaded << QStringLiteral("/usr/$LIB/faketime/libfaketimeMT.so.1");
        environment.insert(QStringLiteral("FAKETIME_TIMESTAMP_FILE"), m_clockPath);
        environment.insert(QStringLiteral("FAKETIME_CACHE_DURATION"), QStringLiteral("1"));
        environment.insert(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1"));
    }
    environment.insert(QStringLiteral("LD_PRELOAD"), preloaded.join(QLatin1Char(' ')));
    m_process.setProcessEnvironment(environment);
    m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--worker"), m_dataDir, url});
    return nextLine(patience) == "running";
}

QByteArray EngineProcess::nextLine(int patienceMs)
{
    QElapsedTimer waiting;
    waiting.start();
    while (!m_process.canReadLine())
        if (const auto left = patienceMs - waiting.elapsed();
            left <= 0 || !m_process.waitForReadyRead(static_cast<int>(left)))
            return {};
    return m_process.readLine().trimmed();
}

EngineProcess::Answer EngineProcess::command(const QString& line)
{
    send(line);
    const QByteArray answer = nextLine(patience);
    return answer.isEmpty() ? Answer::None : answer == "ok" ? Answer::Ok : Answer::Refused;
}

void EngineProcess::send(const QString& line)
{
    m_process.write(line.toUtf8() + '\n');
    m_process.waitForBytesWritten();
}

void EngineProcess::kill()
{
    const qint64 pid = m_process.processId();
    m_process.kill();
    m_process.waitForFinished();
    // What libfaketime would have taken away itself.
    for (const char* left : {"/dev/shm/faketime_shm_%1", "/dev/shm/sem.faketime_sem_%1"})
        QFile::remove(QString::fromLatin1(left).arg(pid));
}

bool EngineProcess::quit()
{
    m_process.closeWriteChannel();
    const bool ended = m_process.waitForFinished(patience);
    if (!ended)
        kill();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

bool EngineProcess::stepClock(int seconds)
{
    QSaveFile file(m_clockPath);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(seconds < 0 ? "" : "+")) >= 0 &&
           file.write(QByteArray::number(seconds) + '\n') > 0 && file.commit();
}

} // namespace outbound
