#pragma once

#include "models/numberfilter.h"

#include <QStringList>

namespace outbound
{

/// The account's numbers but the first of a campaign, each to be ticked when the campaign is sent from it too. Those
/// that are ticked stay so while a search hides them.
class FurtherNumbers : public NumberFilter
{
    Q_OBJECT

public:
    using NumberFilter::NumberFilter;

    void setFirst(const QString& phone);                   ///< E.164; it is not ticked any more
    void choose(const QStringList& phones);                ///< ticks these and no others
    QStringList chosen() const;                            ///< in the order of the account
    const QStringList& wanted() const { return m_chosen; } ///< those that the account doesn't have just now too
    int available() const;                                 ///< how many could be ticked

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void chosenChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_first;
    QStringList m_chosen;
};

} // namespace outbound
