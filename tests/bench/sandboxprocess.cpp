#include "sandboxprocess.h"

#include "engine/sandbox/sandboxaccount.h"

namespace outbound
{

SandboxProcess::SandboxProcess(const QString& dataDir, int latencyMs)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(OUTBOUND_PROGRAM),
                    {QStringLiteral("sandbox"), QStringLiteral("--latency"), QString::number(latencyMs),
                     QStringLiteral("--data-dir"), dataDir});
    if (!m_process.waitForReadyRead())
        qFatal("the sandbox does not start");
    m_url = QString::fromUtf8(m_process.readLine()).section(u' ', 1).trimmed();
}

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QProcessEnvironment SandboxProcess::credentials(const QString& account)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TWILIO_ACCOUNT_SID"), account);
    environment.insert(QStringLiteral("TWILIO_AUTH_TOKEN"), sandboxAuthToken());
    return environment;
}

} // namespace outbound
