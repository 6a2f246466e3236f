#include "engine/store/transaction.h"

#include <utility>

namespace outbound
{

Result<Transaction> Transaction::begin(Database& database)
{
    if (auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->execute(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    auto committed = m_database->execute(QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace outbound
