#pragma once

#include <QString>

namespace outbound
{

/// The text with typographic quotes, dashes, dots and blanks, and accented letters beyond GSM-7, in plain letters;
/// what has no plain form stays.
QString plainLetters(const QString& text);

/// Whether every character has a place in GSM-7.
bool fitsGsm7(const QString& text);

/// A text that needs UCS-2 but not in plain letters.
bool canBePlain(const QString& text);

} // namespace outbound
