#include "ui/audience/columnchoice.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(ColumnChoice)
};

void dropRole(QMap<int, ColumnRole>& roles, ColumnRole role)
{
    roles.removeIf([role](const auto& entry) { return entry.value() == role; });
}

} // namespace

ImportOptions withRole(ImportOptions options, const ImportPreview& preview, int column, ColumnRole role)
{
    const bool secondForFirst = role == ColumnRole::SecondPhone && column == preview.phoneColumn;
    if (role == ColumnRole::Phone || role == ColumnRole::SecondPhone)
        dropRole(options.roles, role);
    if (secondForFirst && preview.secondPhoneColumn >= 0) {
        dropRole(options.roles, ColumnRole::Phone);
        options.roles[preview.secondPhoneColumn] = ColumnRole::Phone;
    }
    options.roles[column] = role;
    return options;
}

QString whyNoName(const ImportPreview& preview, int column, const QString& name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return Columns::tr("Give it a name.");
    if (plain.contains(u'{') || plain.contains(u'}'))
        return Columns::tr("A name has no braces.");
    for (size_t other = 0; other < preview.columns.size(); ++other)
        if (int(other) != column && preview.columns[other].role == ColumnRole::Variable &&
            preview.columns[other].variable.compare(plain, Qt::CaseInsensitive) == 0)
            return Columns::tr("Another column is called “%1”.").arg(preview.columns[other].variable);
    return {};
}

QString roleName(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Phone:
        return Columns::tr("Phone");
    case ColumnRole::SecondPhone:
        return Columns::tr("Second phone");
    case ColumnRole::Variable:
        return Columns::tr("Variable");
    case ColumnRole::Ignored:
        break;
    }
    return Columns::tr("Ignore");
}

} // namespace outbound
