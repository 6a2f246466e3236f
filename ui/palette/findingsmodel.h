#pragma once

#include "ui/palette/finding.h"

#include <QAbstractListModel>

namespace outbound
{

/// Findings as a list, each group behind a row with its name, which can't be chosen.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole,
        NoteRole,
        KeysRole,    ///< list of the names of the keys, one QStringList for each shortcut
        StatusRole,  ///< CampaignStatus as int; invalid unless it is a campaign
        LettersRole, ///< QList<int>, to be set in bold
    };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<FindingGroup>& groups); ///< empty ones are left out
    const Finding* at(const QModelIndex& index) const; ///< null for the name of a group
    int firstFinding() const;                          ///< its row; -1 without

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        bool isGroup;
        Finding finding; ///< of a group, its title alone
    };

    QVariant data(const Finding& finding, int role) const;

    QList<Row> m_rows;
};

} // namespace outbound
