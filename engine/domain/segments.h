#pragma once

#include <QString>

namespace outbound
{

enum class Encoding { Gsm7, Ucs2 };
QString toString(Encoding encoding); ///< `GSM-7` or `UCS-2`

/// How a text travels: its encoding, the segments Twilio bills and paces, and its length in units
/// (septets for GSM-7, UTF-16 code units for UCS-2).
struct Segmentation {
    Encoding encoding = Encoding::Gsm7;
    int segments = 1;
    int units = 0;
};

/// Counts as Twilio's calculator does: 160/153 septets, 70/67 UTF-16 units, escape pairs and grapheme clusters are
/// never split across parts, an empty text is one segment.
Segmentation segmentsOf(const QString& text);

/// Whether a character has a place in GSM-7 (basic table or extension).
bool isGsm7(QChar character);

} // namespace outbound
