#pragma once

#include "engine/commands/commands.h"
#include "engine/domain/connection.h"
#include "engine/domain/countryprices.h"
#include "engine/settings/credentials.h"
#include "engine/settings/settings.h"
#include "engine/store/storechanges.h"
#include "engine/store/storereader.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace outbound
{

/// What stands behind the façade and does the sending: this process (LocalBackend), or the engine that has the data
/// directory (RemoteBackend). Lives in the main thread and answers there.
class Backend : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Done = Commands::Done<T>;

    StoreReader& reader() { return *m_reader; }
    virtual Commands& commands() = 0;
    virtual void follow(const Settings& settings) = 0; ///< they are in the file by now

    virtual void connectSandbox(Done<Connection> done) = 0;
    virtual void connectTwilio(const Credentials& credentials, Done<Connection> done) = 0;
    /// Without asking first; the account's numbers follow.
    virtual void resumeTwilio(const Credentials& credentials) = 0;
    virtual void testAccount(Done<Connection> done) = 0; ///< the one in use
    virtual void leaveAccount(Done<void> done) = 0;      ///< nothing is sent any more
    virtual void actFor(const AccountSid& account) = 0;  ///< without sending through it
    virtual void fetchNumbers(const Credentials& credentials, Done<void> done) = 0;
    virtual void prices(const QString& region, Done<CountryPrices> done) = 0; ///< of texts to a country
    virtual void askForReceipts() {}                                          ///< at once
    virtual QUrl apiUrl() const = 0;                                          ///< empty while none is served
    virtual void close() {} ///< to be called before the end: takes nothing more from other programs

signals:
    void changed(const outbound::StoreChanges& changes);
    void reconnected(const outbound::Connection& connection); ///< somebody else chose another account
    void apiUrlChanged();
    void swept(const QDateTime& asOf);
    void troubled(const QString& sentence); ///< nothing is sent for that reason; empty when it is well again

protected:
    std::unique_ptr<StoreReader> m_reader;
};

} // namespace outbound
