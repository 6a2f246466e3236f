#pragma once

#include "engine/domain/recipient.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace outbound
{

/// What is done with one row of the file.
enum class RowVerdict { Accepted, Warning, Duplicate, Rejected, OptedOut };

/// A row of the file after judgement.
struct PreviewRow {
    int row = 0; ///< row number as a spreadsheet shows it: the first line of the file is 1
    RowVerdict verdict = RowVerdict::Accepted;
    QString phone;     ///< E.164 as it will be dialled; empty when rejected
    QString original;  ///< the phone cell as it stood
    QStringList cells; ///< every cell of the row, as many as there are columns
    QString sentence;  ///< what is wrong or doubtful and what to do; empty when all is well
};

/// A column of the file and what becomes of it.
struct PreviewColumn {
    QString header;   ///< as it stood; empty without a header row
    QString variable; ///< the name the template knows it by; empty for the phone column
    int emptyCells = 0;
};

struct PreviewCounts {
    int rows = 0;     ///< blank rows don't count
    int accepted = 0; ///< with the warnings
    int warnings = 0; ///< accepted, but worth a look
    int rejected = 0;
    int duplicates = 0;
    int optedOut = 0; ///< accepted + rejected + duplicates + optedOut = rows
};

/// An audience parsed and judged, shown before anything of it is stored.
struct ImportPreview {
    QString sourceName; ///< file name without path, or what the paste is called on screen
    QString encoding;   ///< as people call it: `UTF-8`, `Windows-1252`; empty for a paste
    QChar delimiter;    ///< null for a paste
    bool hasHeader = false;
    QString region;       ///< national numbers were read in this region
    int phoneColumn = -1; ///< -1: none found
    QString phoneReason;  ///< why that column: "by its name; 98 % of cells are phone numbers"
    std::vector<PreviewColumn> columns;
    std::vector<PreviewRow> rows;

    PreviewCounts counts() const;
    QStringList variableNames() const;

    /// The variables of one row, by the names the template knows.
    Variables variablesOf(const PreviewRow& row) const;

    /// Everybody accepted (warnings too), in the order of the file.
    std::vector<Addressee> addressees() const;
};

} // namespace outbound
