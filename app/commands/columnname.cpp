#include "app/commands/columnname.h"

#include "app/console.h"

#include <QCoreApplication>

namespace outbound
{

QString columnName(const ImportPreview& preview, int column)
{
    if (column < 0)
        return {};
    const QString header = preview.columns[size_t(column)].header.trimmed();
    return header.isEmpty() ? QString::number(column + 1) : header;
}

QString phoneColumnReason(const ImportPreview& preview)
{
    const QString header = columnName(preview, preview.phoneColumn);
    const bool isNamed =
        preview.phoneColumn >= 0 && !preview.columns[size_t(preview.phoneColumn)].header.trimmed().isEmpty();
    const QString column = isNamed ? QStringLiteral("'%1'").arg(header)
                                   : QCoreApplication::translate("ColumnName", "column %1").arg(header);
    const QString& why = preview.phoneReason;
    const bool isShare = !why.isEmpty() && why[0].isDigit(); // "98 % of cells …" says nothing of the name
    return column + (isShare ? QStringLiteral(": ") : QStringLiteral(" ")) + why;
}

static QString bare(const QString& name)
{
    QString letters;
    for (const QChar character : name)
        if (!character.isSpace())
            letters += character;
    return letters.toCaseFolded();
}

Result<int> columnNamed(const ImportPreview& preview, const QString& name)
{
    const int count = int(preview.columns.size());
    for (int column = 0; column < count; ++column)
        if (!name.isEmpty() && preview.columns[size_t(column)].header == name)
            return column;
    for (int column = 0; column < count; ++column)
        if (!bare(name).isEmpty() && bare(preview.columns[size_t(column)].header) == bare(name))
            return column;
    bool isNumber = false;
    if (const int number = name.toInt(&isNumber); isNumber && number >= 1 && number <= count)
        return number - 1;

    QStringList names;
    for (int column = 0; column < count; ++column)
        names << printable(columnName(preview, column));
    return Error{ErrorCode::InvalidRequest,
                 QCoreApplication::translate("ColumnName", "No column is called “%1”. There are: %2.")
                     .arg(printable(name), names.join(QStringLiteral(", ")))};
}

} // namespace outbound
