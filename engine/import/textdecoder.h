#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace outbound
{

struct DecodedText {
    QByteArray utf8;
    QString encoding; ///< as people call it: `UTF-8`, `UTF-16 LE`, `Windows-1252`
};

/// Finds the encoding of a file in the order byte order mark, pattern of NULs (UTF-16 without mark), escapes of
/// ISO-2022-JP, strict UTF-8, guessedEncoding(), and decodes it. Byte order marks don't become part of the text.
/// @param encoding what the operator chose; empty: found out. What isn't valid in it becomes U+FFFD.
DecodedText decodeText(const QByteArray& bytes, const QString& encoding = {});

/// The encodings to choose from, as people call them, UTF-8 first.
QStringList knownEncodings();

} // namespace outbound
