#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QIODevice;

namespace outbound
{

/// A cell as a spreadsheet may open it: one that would be run as a formula (it begins with = + - @, a tab or a line
/// break) gets an apostrophe before it. A number in E.164 keeps its +. Source: OWASP, "CSV Injection".
QString withoutFormula(const QString& cell);

/// Writes a list the way spreadsheets read it best: UTF-8 with a byte order mark, commas, CRLF, quotes where RFC 4180
/// asks for them, no cell that is a formula.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice& device) : m_device(device) {}

    bool writeRow(const QStringList& cells); ///< false when the device refuses; it knows why

private:
    QIODevice& m_device;
    QByteArray m_line;
    bool m_begun = false;
};

} // namespace outbound
