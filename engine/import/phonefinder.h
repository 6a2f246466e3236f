#pragma once

#include "engine/phone/phonejudge.h"

#include <QString>
#include <QStringList>

namespace outbound
{

/// Whether a text has the shape of a phone number, right or wrong: judging it is somebody else's work.
bool isPhoneShaped(const QString& text);

/// A text as the words and numbers in it, in their order: `Sarah: +447700900001` → Sarah, +447700900001.
/// @param judge tells where one national number ends and the next begins
QStringList piecesOf(const QString& text, const PhoneJudge& judge);

} // namespace outbound
