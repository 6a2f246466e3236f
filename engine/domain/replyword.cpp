#include "engine/domain/replyword.h"

#include <QSet>

namespace outbound
{

ReplyWord replyWordOf(const QString& message)
{
    static const QSet<QString> stop{QStringLiteral("STOP"),   QStringLiteral("STOPALL"), QStringLiteral("UNSUBSCRIBE"),
                                    QStringLiteral("CANCEL"), QStringLiteral("END"),     QStringLiteral("QUIT"),
                                    QStringLiteral("REVOKE"), QStringLiteral("OPTOUT")};
    const QString word = message.trimmed().toUpper();
    if (stop.contains(word))
        return ReplyWord::Stop;
    if (word == QLatin1String("START") || word == QLatin1String("UNSTOP"))
        return ReplyWord::Start;
    return word == QLatin1String("YES") ? ReplyWord::Yes : ReplyWord::None;
}

} // namespace outbound
