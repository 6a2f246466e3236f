#include "engine/sandbox/sandboxaccount.h"

namespace outbound
{

AccountSid sandboxAccountSid()
{
    return QStringLiteral("AC5a4db0c55a4db0c55a4db0c55a4db0c5");
}

QString sandboxAuthToken()
{
    return QStringLiteral("5a4db0c5000000005a4db0c500000000");
}

std::vector<SendingNumber> sandboxNumbers()
{
    return {
        {QStringLiteral("+447700900123"), QStringLiteral("Sandbox long code"),
         QStringLiteral("PN5a4db0c55a4db0c55a4db0c500900123"), 1},
        {QStringLiteral("+447700900456"), QStringLiteral("Sandbox fast number"),
         QStringLiteral("PN5a4db0c55a4db0c55a4db0c500900456"), 10},
        {QStringLiteral("+14155550142"), QStringLiteral("Sandbox short-code pace"),
         QStringLiteral("PN5a4db0c55a4db0c55a4db0c555550142"), 100},
    };
}

} // namespace outbound
