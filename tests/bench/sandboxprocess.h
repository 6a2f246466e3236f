#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

namespace outbound
{

/// The sandbox as a program of its own, so that its work is not counted as that of whom is measured.
class SandboxProcess
{
public:
    /// @param dataDir where it keeps its ledger
    SandboxProcess(const QString& dataDir, int latencyMs);
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess&) = delete;
    SandboxProcess& operator=(const SandboxProcess&) = delete;

    const QString& url() const { return m_url; }
    /// What tells a client whom it sends for.
    static QProcessEnvironment credentials(const QString& account);

private:
    QProcess m_process;
    QString m_url;
};

} // namespace outbound
