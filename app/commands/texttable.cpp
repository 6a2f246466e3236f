#include "app/commands/texttable.h"

#include "app/console.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace outbound
{

QString shortened(const QString& text, int width)
{
    const QString whole = printable(text.left(8 * width).trimmed());
    if (terminalWidth(whole) <= width)
        return whole;
    QString part;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (terminalWidth(whole.left(end)) >= width)
            break;
        part = whole.left(end);
    }
    return part + QChar(u'…');
}

TextTable::TextTable(int columns) : m_widths(size_t(columns)) {}

TextTable::TextTable(const QStringList& headers, std::set<int> numbers)
    : m_widths(size_t(headers.size())),
      m_numbers(std::move(numbers))
{
    addRow(headers);
}

void TextTable::addRow(const QStringList& cells)
{
    QStringList& row = m_rows.emplace_back();
    for (const QString& cell : cells) {
        const QString text = printable(cell);
        int& width = m_widths[size_t(row.size())];
        width = std::max(width, terminalWidth(text));
        row << text;
    }
}

QString TextTable::line(const QStringList& cells) const
{
    QString line;
    for (int i = 0; i < int(cells.size()); ++i) {
        const QString blanks(m_widths[size_t(i)] - terminalWidth(cells[i]), u' ');
        line += (i > 0 ? QStringLiteral("  ") : QString()) +
                (m_numbers.contains(i) ? blanks + cells[i] : cells[i] + blanks);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString TextTable::text() const
{
    QString text;
    for (const QStringList& row : m_rows)
        text += line(row);
    return text;
}

} // namespace outbound
