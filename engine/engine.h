#pragma once

#include "engine/commands/commands.h"
#include "engine/domain/apikey.h"
#include "engine/domain/connection.h"
#include "engine/domain/countryprices.h"
#include "engine/import/importjob.h"
#include "engine/sandbox/sandboxscenario.h"
#include "engine/settings/credentials.h"
#include "engine/settings/settings.h"
#include "engine/store/storechanges.h"
#include "engine/store/storereader.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace outbound
{

class Backend;
class CredentialStore;
class ImportThread;
class SettingsFile;

/// The one way in: commands go down as calls, facts come up as ids of what changed, figures are read from the store.
/// Who sends stands behind it: this process, or the engine it is attached to. Lives in the main thread; every future is
/// finished in due time, and `future.then(this, …)` brings the answer back to the main thread.
class Engine : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString dataDir; ///< exists, 0700
        QUrl twilioUrl{QStringLiteral("https://api.twilio.com")};
        std::chrono::seconds requestTimeout{30};
        std::optional<std::chrono::seconds> inDoubtWait = {}; ///< instead of that of the settings
        SandboxScenario sandbox = {};                         ///< how the built-in sandbox behaves
        bool api = false;                                     ///< serves the REST API, when the settings want it
        QString visitor = QStringLiteral("Outbound window");  ///< what the key is called that an attached one makes
        std::optional<quint16> apiPort = {}; ///< serves it there whatever the settings say; 0 picks a port
    };

    /// Opens the store of a data directory, connected to nothing yet. EngineRunning when another engine has it.
    static Result<std::unique_ptr<Engine>> open(const Options& options);
    /// Attaches to the engine that has the data directory, over its API: what it is told it does there, and goes on
    /// doing when this one is gone. Waits for its first answer, some seconds at most. EngineRunning with a sentence
    /// when that engine can't be attached to: it has no API, is of another version, does not answer.
    static Result<std::unique_ptr<Engine>> attach(const Options& options);
    /// Opens the data directory, or attaches to the engine that has it.
    static Result<std::unique_ptr<Engine>> openOrAttach(const Options& options);
    /// Hands nothing more over, waits for the threads, leaves requests in flight to the next start's look-up.
    ~Engine() override;

    bool isAttached() const { return m_isAttached; } ///< another process sends
    StoreReader& reader();
    const Connection& connection() const { return m_connection; }
    const Settings& settings() const { return m_settings; }
    void saveSettings(const Settings& settings);
    void reloadSettings(); ///< somebody else wrote them
    QString storePath() const { return storePath(m_options.dataDir); }
    QString sandboxLedgerPath() const { return sandboxLedgerPath(m_options.dataDir); }
    QUrl apiUrl() const; ///< `http://127.0.0.1:PORT`; empty while none is served
    static QString storePath(const QString& dataDir);
    static QString sandboxLedgerPath(const QString& dataDir);

    /// Starts the built-in sandbox if need be and sends through it from now on.
    QFuture<Result<Connection>> connectSandbox();
    /// Checks the credentials with one request, imports the account's numbers, keeps the credentials in the keychain.
    QFuture<Result<Connection>> connectTwilio(const Credentials& credentials);
    /// Uses credentials without asking first: for a start with an account that was in use before or is given by the
    /// environment. The numbers follow when Twilio answers.
    void resumeTwilio(const Credentials& credentials);
    /// The credentials saved for the account of the settings; an error as CredentialStore::load() has it.
    QFuture<Result<Credentials>> savedCredentials();
    /// Asks the account in use whether it still lets us in, and nothing else: what is sending goes on.
    QFuture<Result<Connection>> testAccount();
    /// Nothing is sent through the Twilio account any more, and settings and keychain forget it. InvalidRequest when
    /// another process sends; Storage when the keychain still has the token, though all else is done.
    QFuture<Result<void>> forgetTwilio();

    /// Lets the commands be about an account that nothing is sent through in this process: what is created waits for an
    /// engine that is connected to it.
    void actFor(const AccountSid& account);
    /// Asks an account for its numbers without sending through it; attached, that of the engine.
    QFuture<Result<void>> fetchNumbers(const Credentials& credentials);

    /// Checks and stores campaigns, all or none; those with ScheduleType::Now are sent from then on.
    QFuture<Result<std::vector<CampaignId>>> createCampaigns(std::vector<CampaignDraft> drafts);
    QFuture<Result<CampaignId>> createCampaign(const CampaignDraft& draft); ///< the same for one
    QFuture<Result<void>> launchCampaign(const CampaignId& id);             ///< draft or scheduled → running
    QFuture<Result<void>> pauseCampaign(const CampaignId& id);
    /// Tries again whom the text certainly did not reach, and lets the campaign run.
    /// @return how many wait again; Conflict when there is nobody
    QFuture<Result<int>> retryCampaign(const CampaignId& id);
    /// Gives a draft or scheduled campaign its time and the IANA name of the zone it was chosen in; InvalidSchedule
    /// when it has passed.
    QFuture<Result<void>> scheduleCampaign(const CampaignId& id, const QDateTime& at, const QString& zone);
    QFuture<Result<void>> resumeCampaign(const CampaignId& id);
    QFuture<Result<void>> cancelCampaign(const CampaignId& id); ///< what was submitted is not recalled
    QFuture<Result<void>> renameCampaign(const CampaignId& id, const QString& name);
    /// Takes campaigns out of every list, all or none; nothing is lost. Conflict when one may still send.
    QFuture<Result<void>> removeCampaigns(const std::vector<CampaignId>& ids);
    QFuture<Result<void>> restoreCampaigns(const std::vector<CampaignId>& ids); ///< takes that back
    QFuture<Result<void>> setPace(const QString& phone, double mps);
    QFuture<Result<void>> syncNumbers(); ///< asks the provider which numbers the account has
    /// What a text to a country costs from the account in use; an error when that is not known.
    /// @param region ISO 3166
    QFuture<Result<CountryPrices>> prices(const QString& region);
    QFuture<Result<Agent>> createAgent(const Agent& agent);
    QFuture<Result<void>> updateAgent(const Agent& agent);
    QFuture<Result<int>> addOptOuts(const QStringList& phones, const QString& reason); ///< how many were new
    QFuture<Result<void>> removeOptOut(const QString& phone);
    QFuture<Result<int>> removeOptOuts(const QStringList& phones); ///< how many of them were there

    /// A key of the REST API; the only moment its secret is known.
    QFuture<Result<NewApiKey>> createApiKey(const QString& name);
    QFuture<Result<std::vector<ApiKey>>> apiKeys(); ///< the oldest first
    QFuture<Result<void>> revokeApiKey(const QString& id);

    /// Parses and judges an audience in the import thread; the opt-outs of the account are known to it.
    /// @param stop ends it, @param before spares what is known already: see runImport()
    QFuture<Result<SharedPreview>> previewAudience(const ImportSource& source, const ImportOptions& options,
                                                   std::stop_token stop = {}, const SharedPreview& before = {});
    /// The same for its beginning, at once: see peekImport().
    QFuture<Result<SharedPreview>> peekAudience(const ImportSource& source, const ImportOptions& options);

    /// Asks for receipts and replies now, instead of when they are due; receiptsSwept() tells when the receipts are in.
    /// An attached one leaves that to the engine it is attached to.
    void askForReceipts();
    /// When the receipts were last asked for; null before the first time.
    QDateTime receiptsAsOf() const { return m_receiptsAsOf; }

signals:
    void settingsChanged();
    void changed(const outbound::StoreChanges& changes);
    void connectionChanged();
    void receiptsSwept();
    void apiUrlChanged();
    /// Nothing is sent: the store can't be written, or the engine this one is attached to is gone; an empty sentence
    /// when it is well again.
    void storeTroubled(const QString& sentence);
    void credentialsNotKept(const outbound::Error& error); ///< the account works, but is asked for at the next start

private:
    explicit Engine(const Options& options);

    void standOn(std::unique_ptr<Backend> backend);
    void follow(const Settings& settings);
    void use(const Connection& connection);
    QFuture<Result<void>> act(CampaignAction action, const CampaignId& id);
    /// What `call` is answered by the function it is given.
    template <typename T, typename Call>
    QFuture<Result<T>> ask(Call call);
    template <typename Call>
    QFuture<Result<SharedPreview>> onImportThread(ImportOptions options, Call call);
    template <typename T, typename Call>
    QFuture<Result<T>> withKeys(Call call);

    const Options m_options;
    Settings m_settings;
    Connection m_connection;
    QDateTime m_receiptsAsOf;
    bool m_isAttached = false;
    std::unique_ptr<SettingsFile> m_settingsFile;
    std::unique_ptr<CredentialStore> m_credentialStore;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<ImportThread> m_import;
};

/// Answers come home before they are given: Qt 6.4 runs a continuation twice when it is attached in one thread while
/// another finishes the future.
template <typename T, typename Call>
QFuture<Result<T>> Engine::ask(Call call)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    call([promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace outbound
