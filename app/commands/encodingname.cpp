#include "app/commands/encodingname.h"

#include "engine/import/textdecoder.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace outbound
{

/// Letters and digits alone, small: `UTF-16 LE` and `utf_16le` are the same.
static QString bare(const QString& name)
{
    QString letters;
    for (const QChar character : name)
        if (character.isLetterOrNumber())
            letters += character.toLower();
    return letters;
}

/// Other names for the same encoding, or for one that it is a part of.
static QString alias(const QString& name)
{
    static const QHash<QString, QString> aliases{
        {QStringLiteral("utf"), QStringLiteral("utf8")},
        {QStringLiteral("utf8bom"), QStringLiteral("utf8")},
        {QStringLiteral("utf8sig"), QStringLiteral("utf8")},
        {QStringLiteral("ascii"), QStringLiteral("utf8")},
        {QStringLiteral("usascii"), QStringLiteral("utf8")},
        {QStringLiteral("utf16"), QStringLiteral("utf16le")},
        {QStringLiteral("unicode"), QStringLiteral("utf16le")},
        {QStringLiteral("utf32"), QStringLiteral("utf32le")},
        {QStringLiteral("latin1"), QStringLiteral("iso88591")},
        {QStringLiteral("latin2"), QStringLiteral("iso88592")},
        {QStringLiteral("latin5"), QStringLiteral("iso88599")},
        {QStringLiteral("latin9"), QStringLiteral("iso885915")},
        {QStringLiteral("ansi"), QStringLiteral("windows1252")},
        {QStringLiteral("cp850"), QStringLiteral("ibm850")},
        {QStringLiteral("macroman"), QStringLiteral("macintosh")},
        {QStringLiteral("sjis"), QStringLiteral("shiftjis")},
        {QStringLiteral("cp932"), QStringLiteral("shiftjis")},
        {QStringLiteral("windows31j"), QStringLiteral("shiftjis")},
        {QStringLiteral("gbk"), QStringLiteral("gb18030")},
        {QStringLiteral("gb2312"), QStringLiteral("gb18030")},
        {QStringLiteral("cp936"), QStringLiteral("gb18030")},
        {QStringLiteral("cp949"), QStringLiteral("euckr")},
        {QStringLiteral("cp950"), QStringLiteral("big5")},
    };
    for (const auto& prefix : {QStringLiteral("cp"), QStringLiteral("win"), QString()})
        if (name.size() == prefix.size() + 4 && name.startsWith(prefix + QStringLiteral("125")))
            return QStringLiteral("windows") + name.right(4);
    return aliases.value(name);
}

QString encodingNamed(const QString& words)
{
    const QString wanted = bare(words);
    const QStringList known = knownEncodings();
    for (const QString& name : {wanted, alias(wanted)}) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const QString& k) { return bare(k) == name; });
        if (found != known.end())
            return *found;
    }
    return {};
}

} // namespace outbound
