#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

namespace outbound
{

class PreviewHeader;
class PreviewModel;
class TableView;

/// Which columns of the list the preview shows: verdict, number and what to know are always seen, between them as many
/// others as have room, those the message uses before the rest. It slides over the rest.
class ColumnWindow : public QObject
{
    Q_OBJECT

public:
    ColumnWindow(TableView& table, const PreviewModel& model, PreviewHeader& header);

    void setUsedVariables(const QStringList& names);
    void startOver(); ///< from the first; other columns may stand there
    void arrange();   ///< in the room there is
    void slide(int columns);
    void show(int section);
    std::vector<int> hiddenSections() const;

    int first() const; ///< section of the first column that can be written into, seen or not
    int last() const;

private:
    int arrangeFixed(); ///< @return the room left
    int seenFrom(int first, int room) const;
    int widthOf(int section) const;
    int titleWidth(int section) const; ///< with room for the sign of its menu

    TableView& m_table;
    const PreviewModel& m_model;
    PreviewHeader& m_header;
    QStringList m_used;
    std::vector<int> m_order; ///< sections of the list's other columns, as they stand
    int m_firstSeen = 0;      ///< in m_order
    int m_seen = 0;           ///< so many of m_order
};

} // namespace outbound
