#pragma once

#include "models/audiencefigures.h"

#include <QString>

namespace outbound
{

/// The one thing worth changing in a message, and the text after the change where a click can make it.
struct MessageAdvice {
    QString sentence; ///< empty: nothing
    QString cure;     ///< what the link says; empty: there is none
    QString cured;    ///< the whole text after it
};

/// A placeholder that no column fills first, with the name that was probably meant; then letters that make the message
/// or some people's values need UCS-2; then people whose value is empty.
/// @param audience null: without one no placeholder is wrong
MessageAdvice adviceFor(const QString& text, const ImportPreview* audience, const AudienceFigures& figures);

/// The text with typographic quotes, dashes, dots and blanks, and accented letters beyond GSM-7, in plain letters;
/// what has no plain form stays.
QString plainLetters(const QString& text);

} // namespace outbound
