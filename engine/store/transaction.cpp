#include "engine/store/transaction.h"

#include <utility>

namespace outbound
{

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.m_inTransaction)
        return Transaction(nullptr);
    if (auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    database.m_inTransaction = true;
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->m_inTransaction = false;
    m_database->rollBack();
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return {};
    if (auto committed = m_database->execute(QStringLiteral("COMMIT")); !committed)
        return committed;
    std::exchange(m_database, nullptr)->m_inTransaction = false;
    return {};
}

} // namespace outbound
