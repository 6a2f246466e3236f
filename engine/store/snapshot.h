#pragma once

#include "engine/store/database.h"

namespace outbound
{

/// While it lives, everything read over the connection is of one instant. Keep it short: the log of the writer can't be
/// folded back meanwhile.
class Snapshot
{
public:
    static Result<Snapshot> of(Database& database);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Database& database) : m_database(&database) {}

    Database* m_database; ///< null once moved from
};

} // namespace outbound
