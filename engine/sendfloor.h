#pragma once

#include "engine/clock.h"
#include "engine/send/dispatcher.h"
#include "engine/send/receiptsweeper.h"
#include "engine/send/reconciler.h"
#include "engine/send/replyreader.h"
#include "engine/send/retention.h"
#include "engine/send/scheduler.h"
#include "engine/settings/settings.h"
#include "engine/store/ledgermark.h"
#include "engine/store/receipts.h"
#include "engine/store/replies.h"
#include "engine/twilio/twilioclient.h"
#include "engine/webhook/webhookteller.h"

#include <QObject>

#include <functional>
#include <memory>

namespace outbound
{

/// Everything that lives in the send thread: the writer's side of the store, and for the account in use its provider,
/// dispatcher, scheduler, sweeper, reader of replies, reconciler and the teller of its campaigns' webhooks.
class SendFloor : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    static Result<std::unique_ptr<SendFloor>> open(const QString& storePath, Clock& clock, const Settings& settings);
    ~SendFloor() override;

    /// Asks whose account it is and for its numbers, then sends through it.
    void signIn(const TwilioClient::Options& options, Done<TwilioAccount> done);
    /// Sends through an account at once; its numbers follow when it answers.
    void resume(const TwilioClient::Options& options);

    void testAccount(Done<TwilioAccount> done); ///< asks the one in use who it is, beside what is sending
    void leave();                               ///< sends no more; requests in flight are in doubt until the next time

    /// Checks and stores campaigns, all or none, and sends those that are to go now.
    Result<std::vector<CampaignId>> createCampaigns(const AccountSid& account, const std::vector<CampaignDraft>& drafts,
                                                    const std::optional<RememberedAnswer>& once = {});
    Result<void> launchCampaign(const CampaignId& id); ///< InvalidRequest when something is missing
    Result<void> pauseCampaign(const CampaignId& id);
    Result<void> resumeCampaign(const CampaignId& id);
    Result<void> cancelCampaign(const CampaignId& id);
    Result<int> retryCampaign(const CampaignId& id);
    Result<void> scheduleCampaign(const CampaignId& id, const QDateTime& at, const QString& zone);
    Result<void> setPace(const AccountSid& account, const QString& phone, double mps);
    void syncNumbers(const AccountSid& account, Done<void> done); ///< as the provider has them
    /// The same for an account that isn't used.
    void fetchNumbers(const TwilioClient::Options& options, Done<void> done);
    void prices(const QString& region, Done<CountryPrices> done); ///< as the provider has them
    StoreWriter& writer() { return m_writer; }
    Database& database() { return *m_database; }
    void follow(const Settings& settings); ///< from now on, also what is under way
    void askForReceipts();                 ///< and for replies, at once
    void wakeUp();                         ///< the computer has slept: schedules may be due and receipts waiting

signals:
    void changed(const outbound::StoreChanges& changes);
    void swept(const QDateTime& asOf);
    void troubled(const QString& sentence); ///< the store refuses; empty when it is well again

private:
    SendFloor(std::unique_ptr<Database> database, Clock& clock, const Settings& settings);

    /// What exists once for the account in use; taken down in this order, provider first.
    struct Desk {
        std::unique_ptr<Dispatcher> dispatcher;
        std::unique_ptr<Scheduler> scheduler;
        std::unique_ptr<ReceiptSweeper> sweeper;
        std::unique_ptr<ReplyReader> replyReader;
        std::unique_ptr<Reconciler> reconciler;
        std::unique_ptr<WebhookTeller> teller;
        std::unique_ptr<Alarm> beginAgain; ///< when the store could not be read at the start
        bool isSettled = false;            ///< the earlier run's claims are in doubt; open ones are live from then on
        std::unique_ptr<TwilioClient> provider; ///< last member, so destroyed first: no answer reaches a dead desk
    };

    void use(std::unique_ptr<TwilioClient> provider, const AccountSid& account);
    void begin(const AccountSid& account);
    Result<void> settleEarlierRun(const AccountSid& account);
    void answerVisitor(const Result<TwilioAccount>& answer);
    void importNumbers(const AccountSid& account, const std::vector<SendingNumber>& numbers);
    Result<void> checkComplete(const CampaignId& id);
    Result<void> move(const CampaignId& id, std::initializer_list<CampaignStatus> from, CampaignStatus to);

    Clock& m_clock;
    Settings m_settings;
    std::unique_ptr<Database> m_database;
    ChangeNotifier m_notifier;
    StoreReader m_reader;
    StoreWriter m_writer;
    LedgerMark m_ledgerMark;
    Outbox m_outbox;
    Receipts m_receipts;
    Replies m_replies;
    Retention m_retention;
    std::unique_ptr<TwilioClient> m_visitor; ///< of a sign-in that is under way
    Done<TwilioAccount> m_visitorDone;       ///< empty when none is
    std::unique_ptr<Desk> m_desk;            ///< null without an account
};

} // namespace outbound
