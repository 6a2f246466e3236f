#pragma once

#include "engine/store/storereader.h"
#include "models/numbersmodel.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace outbound
{

/// The account's numbers as a table: kind, pace and what is sending on each now. Shows what the store says.
class PacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Kind, Pace, Reset, State };
    static constexpr int columns = State + 1;

    enum Role {
        PhoneRole = NumbersModel::PhoneRole,
        NameRole = NumbersModel::NameRole,
        DefaultRole, ///< double, the pace numbers of this kind have until another is set
        SendingRole, ///< QStringList, names of the campaigns that send from it now
    };

    explicit PacesModel(StoreReader& reader, QObject* parent = nullptr);

    /// Reads everything anew; rows stay where they are when the numbers are the same.
    void read(const AccountSid& account);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override; ///< Pace can be edited; setting it is the engine's
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const SendingNumber& number, int column) const;

    StoreReader& m_reader;
    std::vector<SendingNumber> m_numbers;
    QHash<QString, QStringList> m_sending; ///< number → names of campaigns
};

/// "1", "0.25", "1,000": a pace without its unit, in the locale's notation.
QString mpsText(double mps);

} // namespace outbound
