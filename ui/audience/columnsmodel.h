#pragma once

#include "engine/import/importpreview.h"

#include <QAbstractTableModel>
#include <QMap>

namespace outbound
{

/// The columns of a list, one a row: the header as it stood, an example, the empty cells, what it is used as and what
/// the template calls it. A name that can't be given stays written here, with the reason, until it is put right.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HeaderColumn, ExampleColumn, EmptyColumn, RoleColumn, NameColumn, ColumnCount };
    enum Role { ChoiceRole = Qt::UserRole, ComplaintRole }; ///< int of ColumnRole; why the name can't be given

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(SharedPreview preview);
    QString complaint() const; ///< of the first name that can't be given; empty: all is well

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Of NameColumn with Qt::EditRole; what it leads to arrives with the next preview.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void nameGiven(int column, const QString& name);
    void complaintChanged();

private:
    QString text(int column, Column what) const;
    QString example(int column) const;
    void keepRejectedNames();

    SharedPreview m_preview;
    QMap<int, QString> m_rejected; ///< by column: a name that was written but can't be given
};

} // namespace outbound
