#pragma once

#include "engine/domain/apikey.h"
#include "engine/store/database.h"

#include <optional>
#include <vector>

namespace outbound
{

/// The keys of the REST API as the store has them: of a secret only its BLAKE2b hash. Lives in the thread of its
/// database; with Access::Visit also beside a running engine.
class ApiKeys
{
public:
    explicit ApiKeys(Database& database) : m_database(database) {}

    Result<NewApiKey> create(const QString& name, bool isSession, const QDateTime& now);
    Result<std::vector<ApiKey>> list();     ///< the oldest first, without those of sessions
    Result<void> revoke(const QString& id); ///< NotFound
    /// Whose secret it is; takes as long for an unknown id.
    Result<std::optional<ApiKey>> verify(const QString& id, const QString& secret);
    Result<void> used(const QString& id, const QDateTime& at);
    Result<void> dropSessions();

private:
    Database& m_database;
};

} // namespace outbound
