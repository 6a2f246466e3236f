#pragma once

#include "models/audiencefigures.h"

#include <QString>

namespace outbound
{

constexpr size_t mostValuesCured = 100'000; ///< rows of a list; more would make the window wait

/// The one thing worth changing in a message, and the text after the change where a click can make it.
struct MessageAdvice {
    QString sentence;         ///< empty: nothing
    QString cure;             ///< what the link says; empty: there is none
    QString cured;            ///< the whole text after it
    bool curesValues = false; ///< it is people's values that the click changes, not the text
};

/// A placeholder that no column fills first, with the name that was probably meant; then letters that make the message
/// or some people's values need UCS-2; then people whose value is empty.
/// @param audience null: without one no placeholder is wrong
MessageAdvice adviceFor(const QString& text, const ImportPreview* audience, const AudienceFigures& figures);

} // namespace outbound
