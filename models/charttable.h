#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace outbound
{

/// The values of a chart, a row each: its twin for whoever doesn't see it, what is copied and what is saved. A cell is
/// a word, a count, a share in percent (double) or an instant; screens say it as the locale does, files say it plainly.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTitles(const QStringList& titles);
    void setRows(std::vector<QVariantList> rows); ///< as many cells as there are titles

    QString text() const;   ///< as on the screen, tabs between cells
    QByteArray csv() const; ///< counts without groups, shares with a point, instants in UTC

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString onScreen(const QVariant& cell) const;

    QStringList m_titles;
    std::vector<QVariantList> m_rows;
    bool m_hasSeconds = false; ///< some instant is not on a whole minute
};

} // namespace outbound
