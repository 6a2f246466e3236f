#pragma once

#include "engine/settings/credentialstore.h"

#include <QObject>

namespace outbound
{

/// Credentials in the keychain of the operating system (Secret Service, KWallet).
class KeychainStore final : public QObject, public CredentialStore
{
public:
    void load(const AccountSid& account, std::function<void(Result<Credentials>)> done) override;
    void save(const Credentials& credentials, std::function<void(Result<void>)> done) override;
    void remove(const AccountSid& account, std::function<void(Result<void>)> done) override;
};

} // namespace outbound
