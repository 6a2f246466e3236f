#pragma once

#include "engine/import/importpreview.h"

#include <QMenu>

namespace outbound
{

/// What a column of the list is used for, as choices; its other name; how many of its cells are empty.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(const ImportPreview& preview, int column, QWidget* parent = nullptr);

    int column() const { return m_column; }

signals:
    void roleChosen(int column, ColumnRole role);
    void renameWanted(int column);

private:
    void addFact(const QString& fact);

    int m_column;
};

} // namespace outbound
