#include "models/filename.h"

#include <QRegularExpression>

namespace outbound
{

QString fileNameOf(const QString& title, const QString& otherwise)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\p{Cc}]+"));
    const QString name = QString(title).replace(forbidden, QStringLiteral("-")).simplified().left(80);
    return name.isEmpty() ? otherwise : name;
}

} // namespace outbound
