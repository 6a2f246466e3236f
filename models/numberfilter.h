#pragma once

#include <QSortFilterProxyModel>

namespace outbound
{

/// Finds numbers by digits, however they are spaced, or by name. Over a model with the roles of NumbersModel.
class NumberFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setNeedle(const QString& needle);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_needle;
};

} // namespace outbound
