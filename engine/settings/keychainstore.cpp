#include "engine/settings/keychainstore.h"

#include "engine/settings/keychainstate.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace outbound
{

static const QString service = QStringLiteral("outbound");

// An entry holds "user:secret"; a user is a SID and has no colon.

static Error refusal(KeychainState state, const QString& detail)
{
    switch (state) {
    case KeychainState::Locked:
        return {ErrorCode::Unauthorized,
                QCoreApplication::translate("Keychain", "The keychain is locked, so the Twilio token can't be read. "
                                                        "Unlock it and try again."),
                detail};
    case KeychainState::Open:
        return {ErrorCode::NotFound,
                QCoreApplication::translate("Keychain", "The keychain has no token for this account. Enter it again."),
                detail};
    case KeychainState::Absent:
        break;
    }
    return {ErrorCode::Storage,
            QCoreApplication::translate("Keychain", "This desktop has no keychain, so the Twilio token is asked for at "
                                                    "each start."),
            detail};
}

void KeychainStore::load(const AccountSid& account, std::function<void(Result<Credentials>)> done)
{
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, this, [this, job, account, done = std::move(done)] {
        const QString entry = job->textData();
        const qsizetype colon = entry.indexOf(QLatin1Char(':'));
        if (job->error() != QKeychain::NoError || colon < 0) {
            // A locked keychain says the same as an empty one.
            const QString detail = job->errorString();
            askKeychain(QDBusConnection::sessionBus(), this,
                        [done, detail](KeychainState state) { done(refusal(state, detail)); });
            return;
        }
        done(Credentials{account, entry.left(colon), entry.mid(colon + 1)});
    });
    job->start();
}

void KeychainStore::save(const Credentials& credentials, std::function<void(Result<void>)> done)
{
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(credentials.account);
    job->setTextData(credentials.user + QLatin1Char(':') + credentials.secret);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() != QKeychain::NoError)
            done(Error{ErrorCode::Storage,
                       QCoreApplication::translate("Keychain",
                                                   "The credentials could not be kept in the keychain, so they are "
                                                   "asked for again at the next start."),
                       job->errorString()});
        else
            done({});
    });
    job->start();
}

void KeychainStore::remove(const AccountSid& account, std::function<void(Result<void>)> done)
{
    auto* job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            done({});
        else
            done(Error{ErrorCode::Storage,
                       QCoreApplication::translate("Keychain", "The token could not be removed from the keychain."),
                       job->errorString()});
    });
    job->start();
}

} // namespace outbound
