#pragma once

#include "engine/ids.h"
#include "engine/result.h"
#include "engine/sandbox/sandboxlisting.h"
#include "engine/sandbox/sandboxmessage.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace outbound
{

/// Every message the sandbox accepted, and what recipients answered, in an SQLite file of its own (table `messages`,
/// times in milliseconds since the epoch, UTC). Its methods are called in the thread that opened it.
class SandboxLedger
{
public:
    /// @param path created when missing, readable by its owner only
    static Result<std::unique_ptr<SandboxLedger>> open(const QString& path);
    ~SandboxLedger();
    SandboxLedger(const SandboxLedger&) = delete;
    SandboxLedger& operator=(const SandboxLedger&) = delete;

    Result<void> accept(const SandboxMessage& message); ///< committed when it returns
    Result<std::optional<SandboxMessage>> find(const AccountSid& account, const QString& sid);
    Result<std::vector<SandboxMessage>> list(const SandboxListing& listing);
    /// When the queue of a sender will be empty; null when it never had one.
    Result<QDateTime> senderFreeAt(const AccountSid& account, const QString& sender);
    /// How often each number was texted.
    Result<QHash<QString, int>> timesAccepted(const AccountSid& account);

private:
    explicit SandboxLedger(const QString& path);

    Result<void> prepareFile();
    Result<void> migrate();
    Error failure(const QString& detail) const;
    QSqlQuery& prepared(const QString& sql); ///< each statement is prepared once and kept

    QString m_connectionName;
    QSqlDatabase m_database;
    QHash<QString, QSqlQuery> m_statements;
};

} // namespace outbound
