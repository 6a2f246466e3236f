#pragma once

#include "engine/domain/sendingnumber.h"
#include "engine/ids.h"

#include <QString>

#include <vector>

namespace outbound
{

/// The account the built-in sandbox is used with. Any well-formed account works; this one is Outbound's own.
AccountSid sandboxAccountSid();
QString sandboxAuthToken();

/// The sandbox's three numbers with their pace: one slow as a long code, one in between, one fast.
std::vector<SendingNumber> sandboxNumbers();

} // namespace outbound
