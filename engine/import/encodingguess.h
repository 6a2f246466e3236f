#pragma once

#include <QByteArrayView>
#include <QString>

namespace outbound
{

/// The most likely 8-bit or East Asian encoding of a text that isn't valid UTF-8, from its first MiB: every candidate
/// reads the lines that hold more than ASCII and is judged by how the letters stand; what uchardet says settles near
/// ties. `UTF-8` when only a few letters of it are broken; `Windows-1252` when nothing tells.
QString guessedEncoding(QByteArrayView bytes);

/// Text in 7 bits that switches to Japanese by escape sequences (ISO-2022-JP), which would pass as ASCII.
bool hasJapaneseEscapes(QByteArrayView bytes);

} // namespace outbound
