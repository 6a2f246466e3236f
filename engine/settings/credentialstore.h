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

    /// Unauthorized with a sentence while the keychain is locked or refuses, NotFound when it is open and has no entry,
    /// Storage when there is no keychain.
    virtual void load(const AccountSid& account, std::function<void(Result<Credentials>)> done) = 0;
    virtual void save(const Credentials& credentials, std::function<void(Result<void>)> done) = 0;
    /// Done as well when there is nothing to remove.
    virtual void remove(const AccountSid& account, std::function<void(Result<void>)> done) = 0;
};

} // namespace outbound
