#pragma once

#include "engine/import/importpreview.h"
#include "models/rowsearch.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

#include <optional>
#include <vector>

namespace outbound
{

/// The judged rows of an audience: row of the file, verdict, number as it will be dialled, the cell it was read from,
/// one column for each of the list's others, what to know. Nothing is copied: the rows stay in the ImportPreview, and
/// as long as all are shown there is no list of them. Large lists are searched in another thread.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, VerdictColumn, PhoneColumn, OriginalColumn, FirstOtherColumn };
    enum Role {
        VerdictRole = Qt::UserRole, ///< int of RowVerdict, for every cell of the row
        WasRole,                    ///< as the cell stood, where it was put right by hand; else invalid
    };

    explicit PreviewModel(QObject* parent = nullptr);
    ~PreviewModel() override;

    /// The same list judged anew keeps the rows that are shown, whatever they are now, until another search.
    void setPreview(SharedPreview preview); ///< null: no audience
    void setFixes(const Fixes& fixes);      ///< shown at once, before the rows are judged with them
    void setSearch(const RowSearch& search);
    const SharedPreview& preview() const { return m_preview; }
    const RowSearch& search() const { return m_search; }
    bool isSearching() const { return m_searching; } ///< the rows shown are not the answer yet

    int sentenceColumn() const { return FirstOtherColumn + int(m_others.size()); } ///< the last one
    int listColumn(int section) const;                                             ///< of the list; -1: judgement
    int sectionOf(int listColumn) const;                                           ///< and back; -1 without
    bool isIgnored(int section) const;

    /// Position in ImportPreview::rows of a row shown here, and back (-1 while it isn't shown).
    int position(int row) const { return m_shown ? (*m_shown)[size_t(row)] : row; }
    int rowOf(int position) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// The operator wrote something else into a cell of the list; it counts when the preview says so.
    void cellEdited(int position, int listColumn, const QString& text);
    void searched(); ///< the rows shown are the answer

private:
    using Positions = std::optional<std::vector<int>>; ///< nothing: all of them

    void arrangeColumns();
    void find(const std::vector<int>& kept);
    void show(Positions positions);
    bool isReadAnew(const ImportPreview& other) const;
    const QString* fixedText(int position, int listColumn) const;
    QString text(int position, int section) const;
    QString title(int section) const;
    QString spokenTitle(int section) const;

    SharedPreview m_preview;
    Fixes m_fixes;
    RowSearch m_search;
    Positions m_shown;
    std::vector<int> m_others; ///< columns of the list that have one here
    QFutureWatcher<std::vector<int>> m_running;
    bool m_searching = false;
    bool m_keeping = false; ///< the rows shown belong to the answer
};

} // namespace outbound
