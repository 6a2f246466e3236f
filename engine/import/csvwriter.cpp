#include "engine/import/csvwriter.h"

#include "engine/phone/phonenumber.h"

#include <QIODevice>

#include <csv.h>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

bool asksForQuotes(const QByteArray& utf8)
{
    const auto special = [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; };
    return std::any_of(utf8.begin(), utf8.end(), special) || utf8.startsWith(' ') || utf8.endsWith(' ');
}

void append(QByteArray& line, const QString& cell)
{
    const QByteArray utf8 = cell.toUtf8();
    if (!asksForQuotes(utf8)) {
        line += utf8;
        return;
    }
    const qsizetype begin = line.size();
    line.resize(begin + 2 * utf8.size() + 2);
    const size_t written =
        csv_write(line.data() + begin, size_t(line.size() - begin), utf8.constData(), size_t(utf8.size()));
    line.resize(begin + qsizetype(written));
}

} // namespace

QString withoutFormula(const QString& cell)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n");
    if (cell.isEmpty() || !dangerous.contains(cell.front()) || isE164(cell))
        return cell;
    return u'\'' + cell;
}

bool CsvWriter::writeRow(const QStringList& cells)
{
    m_line = m_begun ? "" : byteOrderMark;
    m_begun = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_line += ',';
        append(m_line, withoutFormula(cells[i]));
    }
    m_line += "\r\n";
    return m_device.write(m_line) == m_line.size();
}

} // namespace outbound
