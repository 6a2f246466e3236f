#pragma once

#include <QByteArray>
#include <QString>

namespace outbound
{

/// The header by which a receiver knows that it was us and when: `t=UNIX,v1=HEX`, where HEX is the HMAC-SHA256 by the
/// secret, in UTF-8, over `UNIX.BODY`.
/// @param unixTime seconds
QByteArray webhookSignature(const QString& secret, qint64 unixTime, const QByteArray& body);

} // namespace outbound
