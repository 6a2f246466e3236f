#pragma once

#include "engine/sandbox/sandboxledger.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace outbound
{

/// The sandbox as a process of its own: it outlives the engines that are killed, and its ledger is the judge of them.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QString& program); ///< the path of `outbound`
    ~SandboxProcess();

    /// Starts it, or kills it and starts it anew at the same address with the ledger as it is.
    /// @param scenario as `--scenario` takes it
    /// @return whether it listens
    bool start(const QByteArray& scenario = "{}");
    void kill();

    const QString& url() const { return m_url; } ///< empty before it was started
    Result<std::unique_ptr<SandboxLedger>> ledger() const;
    Result<std::vector<SandboxMessage>> messages() const; ///< everything accepted so far, oldest first

private:
    QString m_program;
    QTemporaryDir m_directory;
    QProcess m_process;
    QString m_url;
};

} // namespace outbound
