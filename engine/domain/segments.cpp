#include "engine/domain/segments.h"

#include "engine/domain/graphemes.h"

#include <algorithm>
#include <array>
#include <vector>

namespace outbound
{

namespace
{

// 3GPP TS 23.038: the default alphabet without its escape, and the extension that costs an escape more.
constexpr QStringView basicTable = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                   u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView extensionTable = u"\f^{}\\[~]|€";

constexpr int singleSeptets = 160;
constexpr int partSeptets = 153;
constexpr int singleUnits = 70;
constexpr int partUnits = 67;

/// Septets that a character takes in GSM-7; 0 when it has no place there.
int septetsOf(QChar character)
{
    static const auto latin = [] {
        std::array<signed char, 256> septets{};
        for (QChar c : basicTable)
            if (c.unicode() < septets.size())
                septets[c.unicode()] = 1;
        for (QChar c : extensionTable)
            if (c.unicode() < septets.size())
                septets[c.unicode()] = 2;
        return septets;
    }();
    if (character.unicode() < latin.size())
        return latin[character.unicode()];
    return basicTable.contains(character) ? 1 : extensionTable.contains(character) ? 2 : 0;
}

/// Lengths of the grapheme clusters in UTF-16 units. CR and LF count apart, as they do in the two of them.
std::vector<int> clustersOf(const QString& text)
{
    std::vector<int> clusters;
    for (qsizetype start = 0, end = 0; start < text.size(); start = end) {
        end = text[start] == u'\r' ? start + 1 : graphemeEnd(text, start);
        clusters.push_back(int(end - start));
    }
    return clusters;
}

/// Packs clusters into parts that none of them straddles. Once one part is not enough, the first gives back what the
/// header of a multipart message takes from it.
int partsFor(const std::vector<int>& clusters, int single, int part)
{
    int total = 0;
    int kept = 0;
    int parts = 1;
    for (int units : clusters) {
        if (parts == 1 && total + units <= single) {
            total += units;
            if (total <= part)
                kept = total;
        } else if (parts == 1) {
            parts = 2;
            total += units - kept;
        } else if (total + units <= part) {
            total += units;
        } else {
            ++parts;
            total = units;
        }
    }
    return parts;
}

} // namespace

QString toString(Encoding encoding)
{
    return encoding == Encoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
}

bool isGsm7(QChar character)
{
    return septetsOf(character) > 0;
}

Segmentation segmentsOf(const QString& text)
{
    // No character of GSM-7 joins with another, CR and LF aside, so each is a cluster of its own.
    if (std::all_of(text.begin(), text.end(), isGsm7)) {
        std::vector<int> septets;
        septets.reserve(size_t(text.size()));
        int units = 0;
        for (QChar character : text)
            units += septets.emplace_back(septetsOf(character));
        return {Encoding::Gsm7, partsFor(septets, singleSeptets, partSeptets), units};
    }
    return {Encoding::Ucs2, partsFor(clustersOf(text), singleUnits, partUnits), int(text.size())};
}

} // namespace outbound
