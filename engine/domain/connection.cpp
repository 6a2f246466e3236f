#include "engine/domain/connection.h"

namespace outbound
{

QString toString(Connection::Kind kind)
{
    switch (kind) {
    case Connection::Kind::None:
        break;
    case Connection::Kind::Sandbox:
        return QStringLiteral("sandbox");
    case Connection::Kind::Twilio:
        return QStringLiteral("twilio");
    }
    return QStringLiteral("none");
}

} // namespace outbound
