#pragma once

#include "engine/domain/recipient.h"
#include "engine/import/importoptions.h"
#include "engine/import/sheet.h"
#include "engine/phone/phonenumber.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace outbound
{

/// What is done with one row of the file.
enum class RowVerdict : quint8 { Accepted, Warning, Duplicate, Rejected, OptedOut };

/// Why a row is not simply accepted.
enum class RowReason : quint8 {
    None,
    Phone,         ///< the number; PreviewRow::phoneIssue says what about it
    NoPhoneColumn, ///< nobody knows where the numbers are
    Repeated,      ///< the number of an earlier row, which is kept
    RepeatedOther, ///< the same, but under another name
    OptedOut,
    LeftOut,    ///< by the operator
    Insisted,   ///< the operator includes a number that looks impossible
    SecondUsed, ///< the second phone stands in for a first that is wrong
};

/// Where the number of a row stands.
enum class PhoneSource : quint8 {
    First,
    Second,         ///< the first phone is empty
    SecondForWrong, ///< the first phone is wrong
};

/// A row of the file after judgement. Small, for there may be a million.
struct PreviewRow {
    quint64 phone = 0;  ///< digits of E.164 as it will be dialled (see `e164`); 0: none
    qint32 sameAs = -1; ///< for a repeated number: position of the row that is kept
    RowVerdict verdict = RowVerdict::Rejected;
    RowReason reason = RowReason::None;
    PhoneIssue phoneIssue = PhoneIssue::None;
    PhoneSource source = PhoneSource::First;
};
static_assert(sizeof(PreviewRow) == 16);

inline bool isAccepted(RowVerdict verdict)
{
    return verdict == RowVerdict::Accepted || verdict == RowVerdict::Warning;
}

/// A column of the file and what becomes of it.
struct PreviewColumn {
    QString header;   ///< as it stood; empty without a header row
    QString variable; ///< the name the template knows it by; given for every column, used where the role is Variable
    ColumnRole role = ColumnRole::Variable;
    int emptyCells = 0;
};

struct PreviewCounts {
    int rows = 0;     ///< blank, skipped and header rows don't count
    int accepted = 0; ///< with the warnings
    int warnings = 0; ///< accepted, but worth a look
    int rejected = 0; ///< with those left out
    int duplicates = 0;
    int optedOut = 0; ///< accepted + rejected + duplicates + optedOut = rows

    bool operator==(const PreviewCounts&) const = default;
};

/// An audience parsed and judged, shown before anything of it is stored. A row is named by its position in `rows`.
struct ImportPreview {
    QString sourceName; ///< file name without path, or what the paste is called on screen
    QString encoding;   ///< as people call it: `UTF-8`, `Windows-1252`; empty for a paste
    QChar delimiter;    ///< null for a paste
    bool hasHeader = false;
    int skippedRows = 0;
    int phoneColumn = -1;       ///< -1: none found
    int secondPhoneColumn = -1; ///< -1: none
    QString phoneReason;        ///< why that column: "by its name; 98 % of cells are phone numbers"
    std::vector<PreviewColumn> columns;
    std::vector<PreviewRow> rows;
    PreviewCounts counts;
    bool partial = false; ///< only the beginning of the file: the whole follows

    std::shared_ptr<const Sheet> sheet; ///< the cells as they stood
    int firstRow = 0;                   ///< of the sheet, that is at position 0
    std::vector<int> nameColumns;       ///< that say what a person is called
    ImportOptions options;              ///< as asked for, with what was put right by hand

    int rowNumber(int position) const { return sheet->number(firstRow + position); }
    QString cell(int position, int column) const; ///< trimmed, as it was put right
    QString original(int position) const;         ///< the cell the number was looked for in, as it stood
    QString phone(int position) const { return e164(rows[size_t(position)].phone); }
    QString fileName(int position) const; ///< of the row's file, where there are several
    QString name(int position) const;     ///< what the person is called, as far as the list tells
    QString sentence(int position) const; ///< what is wrong or doubtful and what to do; empty: all is well
    QString code(int position) const;     ///< the same as a word for scripts
    bool mayInsist(int position) const;   ///< rejected, but it can be dialled if the operator says so

    QStringList variableNames() const;
    Variables variablesOf(int position) const; ///< by the names the template knows
    /// Everybody accepted (warnings too), in the order of the file.
    std::vector<Addressee> addressees() const;
};

using SharedPreview = std::shared_ptr<const ImportPreview>;

} // namespace outbound
