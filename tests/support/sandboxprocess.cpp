#include "tests/support/sandboxprocess.h"

#include "engine/sandbox/sandboxaccount.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace outbound
{

static const QByteArray greeting = "sandbox: ";

SandboxProcess::SandboxProcess(const QString& program, const QString& folder)
    : m_program(program),
      m_directory(folder + QStringLiteral("/sandbox-XXXXXX"))
{
    m_process.setStandardErrorFile(m_directory.filePath(QStringLiteral("sandbox.log")), QIODevice::Append);
}

SandboxProcess::~SandboxProcess()
{
    kill();
}

bool SandboxProcess::start(const QByteArray& scenario)
{
    kill();
    QFile file(m_directory.filePath(QStringLiteral("scenario.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(scenario) != scenario.size() || !file.flush())
        return false;
    m_process.start(m_program, {QStringLiteral("sandbox"), QStringLiteral("--data-dir"), m_directory.path(),
                                QStringLiteral("--port"), QString::number(QUrl(m_url).port(0)),
                                QStringLiteral("--scenario"), file.fileName()});
    while (m_process.canReadLine() || m_process.waitForReadyRead())
        if (const QByteArray line = m_process.readLine().trimmed(); line.startsWith(greeting)) {
            m_url = QString::fromUtf8(line.mid(greeting.size()));
            return true;
        }
    return false;
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QProcessEnvironment SandboxProcess::credentials(const QString& account)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TWILIO_ACCOUNT_SID"), account);
    environment.insert(QStringLiteral("TWILIO_AUTH_TOKEN"), sandboxAuthToken());
    return environment;
}

Result<std::unique_ptr<SandboxLedger>> SandboxProcess::ledger() const
{
    return SandboxLedger::open(m_directory.filePath(QStringLiteral("sandbox.db")));
}

Result<std::vector<SandboxMessage>> SandboxProcess::messages() const
{
    const auto opened = ledger();
    if (!opened)
        return opened.error();
    SandboxListing everything;
    everything.account = sandboxAccountSid();
    everything.limit = std::numeric_limits<int>::max();
    auto messages = (*opened)->list(everything);
    if (messages)
        std::reverse(messages->begin(), messages->end());
    return messages;
}

} // namespace outbound
