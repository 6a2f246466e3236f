#pragma once

#include "engine/ids.h"
#include "engine/result.h"

#include <QString>

namespace outbound
{

/// How to sign in to a Twilio account: the account's SID with its auth token, or with an API key and its secret.
struct Credentials {
    AccountSid account; ///< `AC` + 32 hex digits
    QString user;       ///< the account SID again, or an API key `SK…`
    QString secret;     ///< auth token or API secret; never logged
};

/// Whether the parts have the right shape; the error's detail names the field: `account` or `secret`.
Result<void> check(const Credentials& credentials);

} // namespace outbound
