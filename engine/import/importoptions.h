#pragma once

#include <QChar>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace outbound
{

/// What a column of the list is used for.
enum class ColumnRole : quint8 {
    Variable,    ///< fills a placeholder
    Phone,       ///< whom to text
    SecondPhone, ///< used where the first is empty or wrong
    Ignored,
};

QString toString(ColumnRole role); ///< `variable`, `phone`, `second_phone`, `ignored`

/// What the operator put right by hand, by row of the Sheet.
struct Fixes {
    QMap<std::pair<int, int>, QString> cells; ///< row and column → what it should say
    QHash<int, bool> choices;                 ///< row → true: send to it all the same; false: leave it out

    bool operator==(const Fixes&) const = default;
};

/// How a list is read; where nothing is given the guess stands.
struct ImportOptions {
    QString region = QStringLiteral("GB"); ///< ISO 3166 code for national numbers
    QString encoding;                      ///< as DecodedText names it
    QChar delimiter;                       ///< null: guessed
    std::optional<bool> hasHeader;
    std::optional<int> skipRows; ///< rows that aren't blank before the header: a title, a date
    QMap<int, ColumnRole> roles; ///< by column; a second Phone is not given
    QMap<int, QString> names;    ///< by column: what the template calls it
    Fixes fixes;
    QSet<QString> optedOut; ///< E.164 numbers that must not be texted

    bool operator==(const ImportOptions&) const = default;
};

} // namespace outbound
