#pragma once

#include "engine/sandbox/sandboxledger.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace outbound
{

/// The sandbox as a process of its own: it outlives the engines that are killed, its ledger is the judge of them, and
/// its work is not counted as that of whom is measured.
class SandboxProcess
{
public:
    /// @param program the path of `outbound`
    /// @param folder where the ledger is kept, in a directory of its own
    explicit SandboxProcess(const QString& program, const QString& folder = QDir::tempPath());
    ~SandboxProcess();

    /// Starts it, or kills it and starts it anew at the same address with the ledger as it is.
    /// @param scenario as `--scenario` takes it
    /// @return whether it listens
    bool start(const QByteArray& scenario = "{}");
    void kill();

    /// The environment of a client that sends for this account.
    static QProcessEnvironment credentials(const QString& account);
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
