#include "engine/settings/credentials.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace outbound
{

Result<void> check(const Credentials& credentials)
{
    static const QRegularExpression accountShape(QStringLiteral("^AC[0-9a-fA-F]{32}$"));
    static const QRegularExpression keyShape(QStringLiteral("^SK[0-9a-fA-F]{32}$"));
    if (!accountShape.match(credentials.account).hasMatch())
        return Error{ErrorCode::InvalidRequest,
                     QCoreApplication::translate("Credentials", "An Account SID is AC and 32 letters and digits."),
                     QStringLiteral("account")};
    if (credentials.user != credentials.account && !keyShape.match(credentials.user).hasMatch())
        return Error{ErrorCode::InvalidRequest,
                     QCoreApplication::translate("Credentials", "An API key is SK and 32 letters and digits."),
                     QStringLiteral("user")};
    if (credentials.secret.isEmpty())
        return Error{ErrorCode::InvalidRequest, QCoreApplication::translate("Credentials", "The token is missing."),
                     QStringLiteral("secret")};
    return {};
}

} // namespace outbound
