#pragma once

#include "engine/import/importpreview.h"

#include <QMap>
#include <QString>

#include <array>
#include <functional>
#include <optional>

namespace outbound
{

constexpr int longestMessage = 1600; ///< UTF-16 units of a text with its variables filled; Twilio refuses more (21617)

/// What a message costs over everybody it goes to.
struct AudienceFigures {
    /// Of one country.
    struct Share {
        int people = 0;
        int segments = 0;

        bool operator==(const Share&) const = default;
    };

    int people = 0;
    int segments = 0;                      ///< 0 while there is no text
    std::array<int, 3> peopleBySegments{}; ///< with one, with two, with three or more segments
    int longest = 0;                       ///< UTF-16 units of the longest text
    int tooLongPeople = 0;                 ///< whose text is longer than `longestMessage`
    int ucs2People = 0;                    ///< whose text doesn't fit GSM-7
    QString ucs2Character;                 ///< the first that doesn't; whole, also when it is an emoji
    int ucs2Characters = 0;                ///< different ones of the people's, 2 for more
    int plainPeople = 0;                   ///< of `ucs2People` whose values would fit in plain letters
    QString ucs2Variable;                  ///< where it stands; empty: in the message itself
    QMap<QString, Share> byRegion;         ///< ISO 3166 code of the number's country; empty: not known
    int emptyPeople = 0;                   ///< whose value for `emptyVariable` is empty
    QString emptyVariable;                 ///< of the variables the text uses the one that most people lack
};

/// Renders the text for everybody accepted and counts. A million people take a second or two; may run in any thread.
/// @param cancelled asked every few hundred rows; true gives nothing back
std::optional<AudienceFigures> measureAudience(const ImportPreview& preview, const QString& text,
                                               const std::function<bool()>& cancelled = {});

/// The first character of a text that has no place in GSM-7, whole; empty when all have.
QString firstBeyondGsm7(const QString& text);

} // namespace outbound
