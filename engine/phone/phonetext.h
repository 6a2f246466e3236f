#pragma once

#include <QString>

namespace outbound
{

/// The text without what a spreadsheet or a web page wraps round a number: invisible characters, odd blanks, full-width
/// digits, the apostrophe or formula that keeps a cell text, the `.0` of a number taken for a decimal.
QString cleanedPhone(const QString& text);

QString digitsOf(const QString& text); ///< 0 to 9 only
bool hasLetters(const QString& text);

/// `4.47701E+11`: what a spreadsheet makes of a number that it rounded.
bool isScientific(const QString& text);

/// Whether two or more pieces of the text are each long enough to be a number of their own.
bool holdsSeveralPhones(const QString& text);

} // namespace outbound
