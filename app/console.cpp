#include "app/console.h"

#include <QList>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <wchar.h>

namespace outbound
{

void print(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void note(const QString& line)
{
    QTextStream(stderr) << QStringLiteral("outbound: ") << line << Qt::endl;
}

int fail(const Error& error)
{
    note(error.message);
    return 1;
}

int refuse(const Error& error)
{
    note(printable(error.message));
    switch (error.code) {
    case ErrorCode::InvalidRequest:
    case ErrorCode::InvalidSchedule:
    case ErrorCode::TooManyRecipients:
        return 2;
    default:
        return 1;
    }
}

static bool isMisleading(QChar character)
{
    const char16_t code = character.unicode();
    return character.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029 || code == 0x200E ||
           code == 0x200F || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString printable(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), isMisleading))
        return text;
    QString visible;
    for (const QChar character : text) {
        if (character == u'\n')
            visible += QStringLiteral("\\n");
        else if (character == u'\r')
            visible += QStringLiteral("\\r");
        else if (character == u'\t')
            visible += QStringLiteral("\\t");
        else if (isMisleading(character))
            visible += QStringLiteral("\\u%1").arg(int(character.unicode()), 4, 16, QLatin1Char('0'));
        else
            visible += character;
    }
    return visible;
}

int terminalWidth(const QString& text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += std::max(0, wcwidth(wchar_t(character)));
    return width;
}

} // namespace outbound
