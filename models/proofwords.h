#pragma once

#include "engine/domain/proof.h"

#include <QString>

#include <array>

namespace outbound
{

/// What is counted of those who stand there, in lower case: `no confirmation`.
QString standingWord(Standing standing);

/// The account as one line: `904 = 572 delivered + … + 0 not sent`; with ≠ when it does not add up.
template <typename Number>
QString proofSum(qint64 total, const std::array<Number, standings.size()>& counts);

/// What is wrong with somebody, to follow their number.
QString contradictionSentence(Contradiction::Kind kind);

/// The same on one line with whom it concerns; the number is shortened.
QString contradictionText(const Contradiction& contradiction);

} // namespace outbound
