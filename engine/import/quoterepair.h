#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace outbound
{

/// A list whose quotes libcsv can follow. Text after a closing quote (`"Anna" Smith`) is taken into the cell, and
/// blanks between a quote and its delimiter go (`"Ben" ,`; `a, "b, c"` where the list is written so): read by the
/// letter, such a quote would stay open and swallow the rows that follow. A list written by the rules comes back as it
/// is, uncopied.
QByteArray withQuotesRepaired(const QByteArray& utf8, char delimiter);

} // namespace outbound
