#pragma once

#include "engine/clock.h"
#include "engine/http/httpserver.h"
#include "engine/ids.h"

namespace outbound
{

/// The account, its balance and its numbers, as Twilio shows them.
class AccountEndpoint
{
public:
    explicit AccountEndpoint(const Clock& clock);

    HttpResponse account(const AccountSid& account) const;
    HttpResponse balance(const AccountSid& account) const;
    HttpResponse incomingPhoneNumbers(const AccountSid& account, const HttpRequest& request) const;

private:
    QDateTime m_createdAt;
};

} // namespace outbound
