#pragma once

#include "engine/import/importpreview.h"
#include "engine/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

namespace outbound
{

/// What to import: a file on disk, or text that was pasted.
struct ImportSource {
    QString path; ///< a local file; empty for a paste
    QString text; ///< the pasted text when `path` is empty
};

/// What the operator may decide; the guess stands where nothing is given.
struct ImportOptions {
    QString region = QStringLiteral("GB"); ///< ISO 3166 code for national numbers
    std::optional<int> phoneColumn;
    QSet<QString> optedOut; ///< E.164 numbers that must not be texted
};

/// Limits of one file; past them the import is refused with a sentence.
inline constexpr qint64 maxImportBytes = 200LL * 1024 * 1024;

/// The whole way from bytes to judged rows: TextDecoder ▸ CsvReader ▸ ColumnMapping ▸ RecipientBuilder.
/// Touches no store and no screen; may run in any thread.
Result<ImportPreview> runImport(const ImportSource& source, const ImportOptions& options);

} // namespace outbound
