#pragma once

#include "engine/domain/proof.h"

#include <QString>

namespace outbound
{

/// A proof for people: the sum on one line, then a line for each contradiction.
QString proofText(const Proof& proof);

/// The sum over several campaigns on one line.
struct ProofTotal {
    int campaigns = 0;
    int contradicted = 0; ///< of these, how many don't hold
    qint64 total = 0;
    std::array<qint64, standings.size()> counts{};

    void add(const Proof& proof);
};
QString totalText(const ProofTotal& total);

} // namespace outbound
