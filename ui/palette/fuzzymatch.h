#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace outbound
{

/// How well a text fits what was typed, and which of its letters made it fit.
struct FuzzyMatch {
    int score = 0;      ///< higher is better; comparable for one typed text
    QList<int> letters; ///< positions in the text, ascending
};

/// Every typed word has to be in the text, its letters in order: best where a word begins with it, then as a piece,
/// then scattered over a short stretch. Case and accents don't matter. Nothing typed fits everything.
std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text);

} // namespace outbound
