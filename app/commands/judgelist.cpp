#include "app/commands/judgelist.h"

#include "app/commands/columnname.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <array>
#include <cstdio>
#include <memory>

namespace outbound
{

namespace
{

struct List {
    Q_DECLARE_TR_FUNCTIONS(PreviewCommand)
};

/// @param name what the sentence of an error calls it
Result<QByteArray> readStream(std::FILE* stream, const QString& name)
{
    QByteArray bytes;
    std::array<char, 1 << 16> block;
    while (const size_t count = std::fread(block.data(), 1, block.size(), stream)) {
        bytes.append(block.data(), qsizetype(count));
        if (bytes.size() > maxImportBytes)
            return Error{ErrorCode::Unreadable, List::tr("%1 holds more than %2. Split it into smaller lists.")
                                                    .arg(name, QLocale().formattedDataSize(maxImportBytes, 0))};
    }
    if (std::ferror(stream) != 0)
        return Error{ErrorCode::Unreadable, List::tr("%1 can't be read.").arg(name)};
    if (bytes.isEmpty())
        return Error{ErrorCode::Unreadable, List::tr("%1 is empty.").arg(name)};
    return bytes;
}

/// A pipe with a name, such as the shell makes of `<(command)`.
bool isPipe(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

/// Gives the columns that were asked for by name their role, now that the columns are known.
Result<void> choosePhones(const ListRequest& request, const ImportPreview& preview, ImportOptions& options)
{
    for (const auto& [name, role] : {std::pair(request.phoneColumn, ColumnRole::Phone),
                                     std::pair(request.secondPhoneColumn, ColumnRole::SecondPhone)}) {
        if (name.isNull())
            continue;
        const auto column = columnNamed(preview, name);
        if (!column)
            return column.error();
        if (options.roles.contains(*column))
            return Error{ErrorCode::InvalidRequest, List::tr("The second phone column is the same as the first.")};
        options.roles.insert(*column, role);
    }
    return {};
}

} // namespace

Result<ImportSource> sourceOf(const QStringList& paths)
{
    const bool isNamedPipe = paths.size() == 1 && isPipe(paths.first());
    if (!paths.isEmpty() && !isNamedPipe)
        return ImportSource{paths, {}, {}};
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
        isNamedPipe ? std::fopen(QFile::encodeName(paths.first()).constData(), "rb") : nullptr, &std::fclose);
    if (isNamedPipe && !pipe)
        return Error{ErrorCode::Unreadable, List::tr("%1 can't be read.").arg(paths.first())};
    const auto bytes =
        isNamedPipe ? readStream(pipe.get(), paths.first()) : readStream(stdin, List::tr("Standard input"));
    return bytes ? Result<ImportSource>(ImportSource::pipe(*bytes)) : bytes.error();
}

Result<SharedPreview> judgeList(const ImportSource& source, const ListRequest& request, const QSet<QString>& optedOut)
{
    ImportOptions options = request.options;
    options.optedOut = optedOut;
    const auto preview = runImport(source, options);
    if (!preview)
        return preview;
    if (options.skipRows && *options.skipRows > (*preview)->skippedRows)
        return Error{ErrorCode::InvalidRequest,
                     List::tr("Nothing is left of the list without its first %n row(s).", nullptr, *options.skipRows)};
    if (auto chosen = choosePhones(request, **preview, options); !chosen)
        return chosen.error();
    return options.roles.isEmpty() ? preview : runImport(source, options, {}, *preview);
}

} // namespace outbound
