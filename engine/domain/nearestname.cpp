#include "engine/domain/nearestname.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <vector>

namespace outbound
{

namespace
{

constexpr qsizetype longest = 200; ///< letters that are compared; names are shorter, but headers come from strangers

QString plain(const QString& name)
{
    QString letters;
    for (const QChar letter : name.toCaseFolded())
        if (!letter.isSpace() && letter != u'_' && letter != u'-')
            letters += letter;
    return letters.left(longest);
}

/// "_first_name_"; empty without a word.
QString words(const QString& name)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s_-]+"));
    const QStringList all = name.toCaseFolded().left(longest).split(gaps, Qt::SkipEmptyParts);
    return all.isEmpty() ? QString() : QStringLiteral("_%1_").arg(all.join(u'_'));
}

QString onlyOneWith(const QString& name, const QStringList& candidates)
{
    const QString wanted = words(name);
    QStringList found;
    if (!wanted.isEmpty())
        for (const QString& candidate : candidates)
            if (words(candidate).contains(wanted))
                found << candidate;
    return found.size() == 1 ? found.first() : QString();
}

/// Damerau-Levenshtein distance, optimal string alignment.
int distance(const QString& a, const QString& b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const QChar letter = b[qsizetype(j) - 1];
            const bool same = a[i - 1] == letter;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 2] == letter && a[i - 1] == b[qsizetype(j) - 2];
            if (swapped)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString& name, const QStringList& candidates)
{
    const QString wanted = plain(name);
    QString nearest;
    int least = 0;
    for (const QString& candidate : candidates) {
        const QString letters = plain(candidate);
        const int far = distance(wanted, letters);
        if (far * 3 <= std::max(wanted.size(), letters.size()) && (nearest.isEmpty() || far < least)) {
            nearest = candidate;
            least = far;
        }
    }
    return nearest.isEmpty() ? onlyOneWith(name, candidates) : nearest;
}

} // namespace outbound
