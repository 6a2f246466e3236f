#pragma once

#include "engine/ids.h"
#include "engine/store/database.h"

#include <QFile>

#include <array>

namespace outbound
{

/// The number of the ledger's last attempt, kept outside the store: beside it, and in the user's cache, where a data
/// folder restored as a whole does not reach. A store that ends before its mark lacks attempts that were made. The mark
/// follows a claim that is durable already, so after a crash or a power loss it may lie behind the store, never ahead.
class LedgerMark
{
public:
    explicit LedgerMark(Database& database);

    Result<bool> isAhead() const; ///< of the store; false when there is no mark
    Result<void> settle();        ///< the mark names what the store has, be it less
    void advance();               ///< after a commit and before the hand-over: the mark follows the store

private:
    Result<AttemptId> lastAttempt() const;

    Database& m_database;
    QFile m_beside;
    QFile m_outside; ///< not open where the cache can't be written; that is no harm
    AttemptId m_marked = 0;
};

} // namespace outbound
