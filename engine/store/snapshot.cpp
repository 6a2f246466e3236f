#include "engine/store/snapshot.h"

#include <utility>

namespace outbound
{

Result<Snapshot> Snapshot::of(Database& database)
{
    if (auto begun = database.execute(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    return Snapshot(database);
}

Snapshot::Snapshot(Snapshot&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Snapshot::~Snapshot()
{
    if (m_database)
        static_cast<void>(m_database->execute(QStringLiteral("COMMIT")));
}

} // namespace outbound
