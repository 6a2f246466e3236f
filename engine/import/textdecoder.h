#pragma once

#include <QByteArray>
#include <QString>

namespace outbound
{

struct DecodedText {
    QString text;
    QString encoding; ///< as people call it: `UTF-8`, `UTF-16 LE`, `Windows-1252`
};

/// Finds the encoding of a file in the order byte order mark, pattern of NULs (UTF-16 without mark), strict UTF-8,
/// uchardet's guess, Windows-1252, and decodes it. A byte order mark does not become part of the text.
DecodedText decodeText(const QByteArray& bytes);

} // namespace outbound
