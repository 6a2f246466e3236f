#pragma once

#include <QStringView>

namespace outbound
{

/// Where the grapheme cluster that begins at `start` ends: what people take for one character, such as a letter with
/// its accents, a flag, a family. By the rules of Twilio's calculator, which are those of Unicode 10 (UAX #29), so that
/// texts are cut where Twilio cuts them; QTextBoundaryFinder differs in flags, skin tones and Indic marks.
/// @return a position after `start`, at most the size of the text
qsizetype graphemeEnd(QStringView text, qsizetype start);

} // namespace outbound
