#pragma once

#include <QString>
#include <QStringList>

namespace outbound
{

/// Whether a text has the shape of a phone number, right or wrong: judging it is somebody else's work.
bool isPhoneShaped(const QString& text);

/// A text as the words and numbers in it, in their order: `Sarah: +447700900001` → Sarah, +447700900001.
/// @param region ISO 3166 code, to tell where one national number ends and the next begins
QStringList piecesOf(const QString& text, const QString& region);

} // namespace outbound
