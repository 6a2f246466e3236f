#pragma once

#include "engine/store/database.h"

namespace outbound
{

/// A write transaction that takes the lock at once (`BEGIN IMMEDIATE`) and is rolled back unless committed. One that is
/// begun inside another joins it: whoever began the outer one commits it, or drops it after an error of the inner.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    bool isOuter() const { return m_database != nullptr; }
    Result<void> commit(); ///< durable once the outer one returns without error

private:
    explicit Transaction(Database* database) : m_database(database) {}

    Database* m_database; ///< null once ended, and of one that joined
};

} // namespace outbound
