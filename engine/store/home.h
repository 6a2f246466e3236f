#pragma once

#include "engine/store/ledgermark.h"

#include <QString>

namespace outbound
{

/// Tells whether a store still lies where it was written last. A copy on another machine or a backup put back in place
/// may lack attempts that were made since, so it must not go on sending by itself. Each start leaves a new mark in the
/// store (StoreWriter::furnish) and in a file beside it; machine, file and mark have to agree, and no attempt that the
/// ledger's mark names may be missing.
class Home
{
public:
    static Result<Home> of(Database& database, LedgerMark& ledgerMark);

    bool isHere() const { return m_isHere; } ///< true for a store that never had a home and lacks nothing
    const QString& mark() const { return m_mark; }

    Result<void> announce() const; ///< the file names the old and the new mark; before the new one is in the store
    Result<void> settle() const;   ///< the file names the new mark alone, the ledger's mark what is there; after
private:
    explicit Home(LedgerMark& ledgerMark) : m_ledgerMark(&ledgerMark) {}

    LedgerMark* m_ledgerMark;
    QString m_path; ///< of the file beside the store
    QString m_oldToken;
    QString m_newToken;
    QString m_mark; ///< machine, file and token as the store keeps them
    bool m_isHere = true;
};

} // namespace outbound
