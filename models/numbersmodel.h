#pragma once

#include "engine/domain/sendingnumber.h"

#include <QAbstractListModel>

#include <vector>

namespace outbound
{

/// The numbers campaigns can be sent from, each with its pace.
class NumbersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PhoneRole = Qt::UserRole, ///< E.164, as the campaign keeps it
        MpsRole,                  ///< double, message segments per second
        PaceRole,                 ///< the pace in words: "1 segment/s"
        NameRole,                 ///< as the account calls it; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setNumbers(std::vector<SendingNumber> numbers);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SendingNumber> m_numbers;
};

/// "1 segment/s", "100 segments/s", "0.5 segments/s".
QString paceText(double mps);

} // namespace outbound
