#pragma once

#include "engine/import/importpreview.h"
#include "engine/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace outbound
{

/// What to import: files on disk (one list, if they are several), text that was pasted, or bytes that were piped in.
struct ImportSource {
    QStringList paths;
    QString text;
    QByteArray bytes;
    QString name = {}; ///< what the bytes are called on screen; empty: standard input

    static ImportSource file(const QString& path) { return {{path}, {}, {}}; }
    static ImportSource paste(const QString& pasted) { return {{}, pasted, {}}; }
    static ImportSource pipe(const QByteArray& piped, const QString& name = {}) { return {{}, {}, piped, name}; }

    bool isPaste() const { return paths.isEmpty() && bytes.isEmpty(); }
    bool operator==(const ImportSource&) const = default;
};

/// Limits of a list; past them the import is refused with a sentence.
inline constexpr qint64 maxImportBytes = 200LL * 1024 * 1024; ///< all files together
inline constexpr int maxImportRows = 1'000'000;
inline constexpr int maxImportColumns = 256;

/// The whole way from bytes to judged rows: TextDecoder ▸ CsvReader ▸ ColumnMapping ▸ RecipientBuilder.
/// Touches no store and no screen; may run in any thread.
/// @param stop ends it within some 100 ms with `Cancelled`
/// @param before an earlier judgement of the same source: what the options leave as it was is not read again
Result<SharedPreview> runImport(const ImportSource& source, const ImportOptions& options, std::stop_token stop = {},
                                const SharedPreview& before = {});

/// The same for the beginning of the list, some 200 rows, at once whatever its size. `partial` unless that was all.
Result<SharedPreview> peekImport(const ImportSource& source, const ImportOptions& options);

/// Only the cells, exactly as they stood, with rows that are blank but not empty: a header or titles are rows like
/// others.
Result<std::shared_ptr<const Sheet>> readCells(const ImportSource& source, const ImportOptions& options);

} // namespace outbound
