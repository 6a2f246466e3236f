#pragma once

#include "engine/settings/credentials.h"

#include <functional>

namespace outbound
{

/// Where credentials are kept between starts. Calls return at once, the answer comes later in the calling thread.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    /// Unauthorized with a sentence when there is no entry, or none that can be read now: a locked keychain says the
    /// same as an empty one, so the caller remembers whether credentials were saved.
    virtual void load(const AccountSid& account, std::function<void(Result<Credentials>)> done) = 0;
    virtual void save(const Credentials& credentials, std::function<void(Result<void>)> done) = 0;
};

} // namespace outbound
