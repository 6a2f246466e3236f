#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outbound
{

/// What becomes of a row whose cells are all blank; one without any cell is always forgotten.
enum class BlankRow { Forget, Keep };

/// The cells of a list exactly as they stood, in UTF-8, packed into one block: a million rows of five columns take
/// little more than their file. Blank rows are left out, but every row keeps the number a spreadsheet shows for it.
class Sheet
{
public:
    int rowCount() const { return int(m_numbers.size()); }
    int width() const { return m_width; }             ///< as far as the last cell of any row that holds anything
    int cellCount(int row) const;                     ///< empty ones at its end are counted
    std::string_view row(int row) const;              ///< all cells of it, one after the other
    std::string_view cell(int row, int column) const; ///< empty beyond the row's end
    QString text(int row, int column) const { return toText(cell(row, column)); }
    QStringList texts(int row) const; ///< all cells of it

    /// As a spreadsheet counts in the row's own file: the first row is 1, a blank row counts, a quoted newline doesn't.
    int number(int row) const { return m_numbers[size_t(row)]; }

    /// Which of several files a row is from, from 0; -1 when the files were not named.
    int part(int row) const;
    int partCount() const { return int(m_parts.size()); }
    QString partName(int part) const { return m_parts[size_t(part)].name; }

    /// Whether a header row stands before the first person, where that is known from how the list was made.
    std::optional<bool> hasHeader() const { return m_hasHeader; }
    void setHasHeader(bool hasHeader) { m_hasHeader = hasHeader; }

    void reserve(size_t bytes);          ///< of the text that is about to be added
    void beginPart(const QString& name); ///< the rows that follow are from this file
    void addCell(std::string_view bytes);
    void endRow(int number, BlankRow blank = BlankRow::Forget);
    void forgetOpenRow(); ///< the cells since the last row ended
    void addRow(int number, const QStringList& cells);

    static QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

private:
    struct Part {
        QString name;
        int firstRow;
    };

    size_t firstCell(int row) const { return row == 0 ? 0 : m_rowEnds[size_t(row) - 1]; }
    size_t start(size_t cell) const { return cell == 0 ? 0 : m_cellEnds[cell - 1]; }

    std::string m_bytes;
    std::vector<quint32> m_cellEnds; ///< in m_bytes
    std::vector<quint32> m_rowEnds;  ///< in m_cellEnds
    std::vector<qint32> m_numbers;
    std::vector<Part> m_parts; ///< in the order of their rows
    int m_width = 0;
    std::optional<bool> m_hasHeader;
};

/// Without blanks at both ends, the no-break and other blanks of Unicode included.
std::string_view trimmed(std::string_view utf8);

} // namespace outbound
