#include "engine/sandbox/sandboxlisting.h"

#include <QStringList>

namespace outbound
{

QString SandboxListing::condition() const
{
    QStringList terms{QStringLiteral("account_sid = ?")};
    if (to)
        terms.append(QStringLiteral("to_number = ?"));
    if (from)
        terms.append(QStringLiteral("from_number = ?"));
    if (direction == Direction::Outbound)
        terms.append(QStringLiteral("direction = 'outbound-api'"));
    if (direction == Direction::Inbound)
        terms.append(QStringLiteral("direction = 'inbound'"));
    if (listedBy)
        terms.append(QStringLiteral("listed_at <= ?"));
    if (sentSince)
        terms.append(QStringLiteral("sent_at >= ?"));
    if (sentBefore)
        terms.append(QStringLiteral("sent_at < ?"));
    if (beside == Beside::OlderThan)
        terms.append(QStringLiteral("id < (SELECT id FROM messages WHERE sid = ?)"));
    if (beside == Beside::NewerThan)
        terms.append(QStringLiteral("id > (SELECT id FROM messages WHERE sid = ?)"));
    return QStringLiteral("WHERE %1 ORDER BY id %2 LIMIT ?")
        .arg(terms.join(QStringLiteral(" AND ")), isUpwards() ? QStringLiteral("ASC") : QStringLiteral("DESC"));
}

QVariantList SandboxListing::values() const
{
    QVariantList values{account};
    if (to)
        values.append(*to);
    if (from)
        values.append(*from);
    if (listedBy)
        values.append(listedBy->toMSecsSinceEpoch());
    if (sentSince)
        values.append(sentSince->toMSecsSinceEpoch());
    if (sentBefore)
        values.append(sentBefore->toMSecsSinceEpoch());
    if (beside != Beside::None)
        values.append(besideSid);
    values.append(limit);
    return values;
}

} // namespace outbound
