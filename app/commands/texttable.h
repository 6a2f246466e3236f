#pragma once

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace outbound
{

/// Rows of cells set in columns for a terminal.
class TextTable
{
public:
    explicit TextTable(int columns);
    /// @param numbers columns that stand at the right
    TextTable(const QStringList& headers, std::set<int> numbers);

    void addRow(const QStringList& cells);              ///< made printable
    int rowCount() const { return int(m_rows.size()); } ///< with the headers
    QString text() const;                               ///< a line a row

private:
    QString line(const QStringList& cells) const;

    std::vector<QStringList> m_rows;
    std::vector<int> m_widths;
    std::set<int> m_numbers;
};

/// A stranger's text, printable and no wider than so many columns: what is left out shows as `…`.
QString shortened(const QString& text, int width);

} // namespace outbound
