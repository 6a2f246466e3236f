#pragma once

#include "engine/import/importpreview.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace outbound
{

/// Which rows of an audience are looked at. `Accepted` includes the warnings, as everywhere.
enum class VerdictFilter { All, Accepted, Warnings, Duplicates, Rejected, OptedOut };

/// The judged rows of an audience: row of the file, verdict, number as it will be dialled, the cell as it stood, one
/// column a variable, what to know. Nothing is copied: the rows stay in the ImportPreview.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, VerdictColumn, PhoneColumn, OriginalColumn, FirstVariableColumn };
    enum Role { VerdictRole = Qt::UserRole }; ///< int of RowVerdict, for every cell of the row

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::shared_ptr<const ImportPreview> preview); ///< null: no audience
    void setFilter(VerdictFilter filter);
    VerdictFilter filter() const { return m_filter; }

    int sentenceColumn() const { return FirstVariableColumn + int(m_variableColumns.size()); } ///< the last one

    /// Position in ImportPreview::rows of a row shown here, and back (-1 while it is filtered away).
    int position(int row) const { return m_shown[size_t(row)]; }
    int rowOf(int position) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PreviewRow& row, int column) const;
    QString title(int column) const;
    void show();

    std::shared_ptr<const ImportPreview> m_preview;
    VerdictFilter m_filter = VerdictFilter::All;
    std::vector<int> m_shown; ///< positions, ascending
    std::vector<int> m_variableColumns;
};

} // namespace outbound
