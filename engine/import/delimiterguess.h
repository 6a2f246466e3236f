#pragma once

#include <QByteArrayView>
#include <QChar>

namespace outbound
{

/// The delimiter among comma, semicolon, tab and pipe: the one a first line `sep=;` names, else the one that splits the
/// first rows most evenly; comma for one column.
QChar guessDelimiter(QByteArrayView utf8);

/// The delimiter of a first line `sep=;`, as spreadsheets write it; null without one.
QChar declaredDelimiter(QByteArrayView utf8);

} // namespace outbound
