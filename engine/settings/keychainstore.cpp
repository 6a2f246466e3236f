#include "engine/settings/keychainstore.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace outbound
{

static const QString service = QStringLiteral("outbound");

// An entry holds "user:secret"; a user is a SID and has no colon.

void KeychainStore::load(const AccountSid& account, std::function<void(Result<Credentials>)> done)
{
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, this, [job, account, done = std::move(done)] {
        const QString entry = job->textData();
        const qsizetype colon = entry.indexOf(QLatin1Char(':'));
        if (job->error() != QKeychain::NoError || colon < 0) {
            done(Error{ErrorCode::Unauthorized,
                       QCoreApplication::translate("Keychain",
                                                   "The keychain did not hand out the Twilio credentials. Unlock it "
                                                   "and start again, or connect Twilio anew."),
                       job->errorString()});
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

} // namespace outbound
