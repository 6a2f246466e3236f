#include "engine/sendfloor.h"

#include "engine/logging.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/store/home.h"
#include "engine/store/migrations.h"

#include <QCoreApplication>

namespace outbound
{

static Error timeHasPassed()
{
    return {ErrorCode::InvalidSchedule,
            QCoreApplication::translate("Engine", "This time has passed. Choose a later one."),
            QStringLiteral("scheduled_at")};
}

static Error notActive()
{
    return {ErrorCode::Unauthorized,
            QCoreApplication::translate("Engine", "This Twilio account is suspended or closed.")};
}

static Error notConnected()
{
    return {ErrorCode::Unauthorized, QCoreApplication::translate("Engine", "Connect Twilio or the sandbox first.")};
}

Result<std::unique_ptr<SendFloor>> SendFloor::open(const QString& storePath, Clock& clock, const Settings& settings)
{
    auto database = Database::open(storePath, Database::Access::Write);
    if (!database)
        return database.error();
    if (auto migrated = migrate(**database); !migrated)
        return migrated.error();
    std::unique_ptr<SendFloor> floor(new SendFloor(std::move(*database), clock, settings));
    const auto home = Home::of(*floor->m_database, floor->m_ledgerMark);
    if (!home)
        return home.error();
    if (auto announced = home->announce(); !announced)
        return announced.error();
    if (auto furnished = floor->m_writer.furnish(home->isHere(), home->mark()); !furnished)
        return furnished.error();
    if (auto settled = home->settle(); !settled)
        return settled.error();
    floor->m_retention.follow(settings.retention);
    return floor;
}

SendFloor::SendFloor(std::unique_ptr<Database> database, Clock& clock, const Settings& settings)
    : m_clock(clock),
      m_settings(settings),
      m_database(std::move(database)),
      m_notifier(clock),
      m_reader(*m_database),
      m_writer(*m_database, m_notifier, clock),
      m_ledgerMark(*m_database),
      m_outbox(*m_database, m_notifier, clock, &m_ledgerMark),
      m_receipts(*m_database, m_notifier, clock),
      m_replies(*m_database, m_notifier, clock),
      m_retention(m_reader, m_writer, clock)
{
    connect(&m_notifier, &ChangeNotifier::changed, this, &SendFloor::changed);
}

SendFloor::~SendFloor()
{
    m_desk.reset();
    m_notifier.flush();
}

void SendFloor::signIn(const TwilioClient::Options& options, Done<TwilioAccount> done)
{
    answerVisitor(Error{ErrorCode::Network, QCoreApplication::translate("Engine", "Another sign-in took its place.")});
    m_visitorDone = std::move(done);
    m_visitor = std::make_unique<TwilioClient>(options);
    m_visitor->account([this](const Result<TwilioAccount>& account) {
        if (!account || !account->isActive) {
            answerVisitor(account ? notActive() : account.error());
            return;
        }
        m_visitor->numbers([this, account](const Result<std::vector<SendingNumber>>& numbers) {
            if (!numbers) {
                answerVisitor(numbers.error());
                return;
            }
            importNumbers(account->sid, *numbers);
            use(std::move(m_visitor), account->sid);
            answerVisitor(account);
        });
    });
}

void SendFloor::answerVisitor(const Result<TwilioAccount>& answer)
{
    if (const auto done = std::exchange(m_visitorDone, {}))
        done(answer);
}

void SendFloor::testAccount(Done<TwilioAccount> done)
{
    if (!m_desk) {
        done(notConnected());
        return;
    }
    auto* client = new TwilioClient(m_desk->provider->options());
    client->setParent(this);
    client->account([client, done = std::move(done)](const Result<TwilioAccount>& account) {
        done(account && !account->isActive ? Result<TwilioAccount>(notActive()) : account);
        client->deleteLater();
    });
}

void SendFloor::leave()
{
    m_desk.reset();
}

void SendFloor::resume(const TwilioClient::Options& options)
{
    use(std::make_unique<TwilioClient>(options), options.credentials.account);
    m_desk->provider->numbers(
        [this, account = options.credentials.account](const Result<std::vector<SendingNumber>>& numbers) {
            if (numbers)
                importNumbers(account, *numbers);
            else
                qCWarning(lcEngine).noquote() << "the account's numbers are as they were:" << numbers.error().detail;
        });
}

void SendFloor::syncNumbers(const AccountSid& account, Done<void> done)
{
    if (!m_desk) {
        done(notConnected());
        return;
    }
    m_desk->provider->numbers([this, account, done](const Result<std::vector<SendingNumber>>& numbers) {
        if (numbers)
            importNumbers(account, *numbers);
        done(numbers ? Result<void>() : Result<void>(numbers.error()));
    });
}

void SendFloor::fetchNumbers(const TwilioClient::Options& options, Done<void> done)
{
    const AccountSid account = options.credentials.account;
    if (account == sandboxAccountSid()) { // known without asking
        importNumbers(account, sandboxNumbers());
        done({});
        return;
    }
    answerVisitor(Error{ErrorCode::Network, QCoreApplication::translate("Engine", "Another sign-in took its place.")});
    m_visitor = std::make_unique<TwilioClient>(options);
    m_visitor->numbers([this, account, done](const Result<std::vector<SendingNumber>>& numbers) {
        if (numbers)
            importNumbers(account, *numbers);
        done(numbers ? Result<void>() : Result<void>(numbers.error()));
    });
}

void SendFloor::prices(const QString& region, Done<CountryPrices> done)
{
    if (m_desk)
        m_desk->provider->prices(region, std::move(done));
    else
        done(notConnected());
}

void SendFloor::importNumbers(const AccountSid& account, const std::vector<SendingNumber>& numbers)
{
    auto known = numbers;
    if (account == sandboxAccountSid())
        for (SendingNumber& number : known)
            for (const SendingNumber& ours : sandboxNumbers())
                if (ours.phone == number.phone)
                    number.mps = ours.mps;
    if (auto saved = m_writer.saveNumbers(account, known); !saved)
        qCWarning(lcEngine).noquote() << saved.error().detail;
    if (m_desk)
        m_desk->dispatcher->readPaces();
}

void SendFloor::use(std::unique_ptr<TwilioClient> provider, const AccountSid& account)
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>();
    SmsProvider& carrier = *provider;
    m_desk->provider = std::move(provider);
    m_desk->reconciler = std::make_unique<Reconciler>(m_outbox, carrier, m_clock, m_settings.inDoubtWait);
    m_desk->sweeper = std::make_unique<ReceiptSweeper>(account, m_receipts, carrier, m_clock);
    m_desk->replyReader = std::make_unique<ReplyReader>(account, m_replies, carrier, m_clock);
    m_desk->scheduler = std::make_unique<Scheduler>(account, m_reader, m_writer, m_clock);
    m_desk->dispatcher = std::make_unique<Dispatcher>(account, m_reader, m_writer, m_outbox, carrier, m_clock);
    m_desk->teller = std::make_unique<WebhookTeller>(*m_database, m_reader, m_clock);

    Dispatcher* const dispatcher = m_desk->dispatcher.get();
    connect(dispatcher, &Dispatcher::doubted, m_desk->reconciler.get(), &Reconciler::watch);
    connect(dispatcher, &Dispatcher::submitted, m_desk->sweeper.get(), &ReceiptSweeper::hurry);
    connect(dispatcher, &Dispatcher::submitted, m_desk->replyReader.get(), &ReplyReader::hurry);
    connect(m_desk->reconciler.get(), &Reconciler::settled, dispatcher, &Dispatcher::wakeCampaign);
    connect(m_desk->reconciler.get(), &Reconciler::settled, m_desk->sweeper.get(), &ReceiptSweeper::hurry);
    connect(m_desk->reconciler.get(), &Reconciler::hindered, dispatcher, &Dispatcher::explainCampaign);
    connect(dispatcher, &Dispatcher::troubled, this, &SendFloor::troubled);
    connect(m_desk->scheduler.get(), &Scheduler::launched, dispatcher, &Dispatcher::startCampaign);
    connect(m_desk->sweeper.get(), &ReceiptSweeper::arrived, dispatcher, &Dispatcher::heed);
    connect(m_desk->sweeper.get(), &ReceiptSweeper::swept, this, &SendFloor::swept);

    connect(&m_notifier, &ChangeNotifier::changed, m_desk->teller.get(), &WebhookTeller::heed);

    follow(m_settings);
    m_desk->beginAgain = std::make_unique<Alarm>(m_clock, [this, account] { begin(account); });
    begin(account);
    m_desk->teller->begin(account);
}

void SendFloor::follow(const Settings& settings)
{
    m_settings = settings;
    m_retention.follow(settings.retention);
    if (!m_desk)
        return;
    m_desk->provider->setValidity(settings.validity);
    m_desk->reconciler->setWait(settings.inDoubtWait);
    m_desk->scheduler->setMostLate(settings.mostLate);
}

void SendFloor::askForReceipts()
{
    if (!m_desk)
        return;
    m_desk->sweeper->askNow();
    m_desk->replyReader->readNow();
}

void SendFloor::wakeUp()
{
    m_retention.look();
    if (!m_desk)
        return;
    m_desk->scheduler->look();
    m_desk->sweeper->hurry();
    m_desk->replyReader->readNow();
}

void SendFloor::begin(const AccountSid& account)
{
    auto begun = m_desk->isSettled ? Result<void>() : settleEarlierRun(account);
    if (begun)
        begun = m_desk->dispatcher->startAll();
    if (begun)
        m_desk->scheduler->look();
    else
        m_desk->beginAgain->set(std::chrono::seconds(2));
}

/// What an earlier run left open may have gone out: that comes first.
Result<void> SendFloor::settleEarlierRun(const AccountSid& account)
{
    if (auto doubted = m_outbox.doubtOpenClaims(); !doubted)
        return doubted;
    const auto attempts = m_outbox.attemptsInDoubt(account);
    if (!attempts)
        return attempts.error();
    for (const Attempt& attempt : *attempts)
        m_desk->reconciler->watch(attempt);
    m_desk->isSettled = true;
    return {};
}

Result<std::vector<CampaignId>> SendFloor::createCampaigns(const AccountSid& account,
                                                           const std::vector<CampaignDraft>& drafts,
                                                           const std::optional<RememberedAnswer>& once)
{
    for (const CampaignDraft& draft : drafts) {
        if (auto checked = check(draft); !checked)
            return checked.error();
        if (draft.scheduleType == ScheduleType::Schedule && draft.scheduledAt < m_clock.now())
            return timeHasPassed();
    }
    auto ids = m_writer.createCampaigns(account, drafts, once);
    if (ids && m_desk) {
        for (size_t i = 0; i < drafts.size(); ++i)
            if (drafts[i].scheduleType == ScheduleType::Now)
                m_desk->dispatcher->startCampaign((*ids)[i]);
        m_desk->scheduler->look();
    }
    return ids;
}

Result<void> SendFloor::move(const CampaignId& id, std::initializer_list<CampaignStatus> from, CampaignStatus to)
{
    const auto present = m_reader.status(id);
    if (m_desk && to != CampaignStatus::Running && present && *present == CampaignStatus::Running)
        return m_desk->dispatcher->halt(id, to);
    auto moved = m_writer.moveCampaign(id, from, to);
    if (moved && m_desk && to == CampaignStatus::Running)
        m_desk->dispatcher->startCampaign(id);
    return moved;
}

Result<void> SendFloor::checkComplete(const CampaignId& id)
{
    const auto summary = m_reader.campaign(id);
    return summary ? outbound::checkComplete(*summary) : summary.error();
}

Result<void> SendFloor::launchCampaign(const CampaignId& id)
{
    if (auto complete = checkComplete(id); !complete)
        return complete;
    return move(id, {CampaignStatus::Draft, CampaignStatus::Scheduled}, CampaignStatus::Running);
}

Result<void> SendFloor::pauseCampaign(const CampaignId& id)
{
    return move(id, {CampaignStatus::Running}, CampaignStatus::Paused);
}

Result<void> SendFloor::resumeCampaign(const CampaignId& id)
{
    return move(id, {CampaignStatus::Paused}, CampaignStatus::Running);
}

Result<void> SendFloor::cancelCampaign(const CampaignId& id)
{
    return move(id, {CampaignStatus::Draft, CampaignStatus::Scheduled, CampaignStatus::Running, CampaignStatus::Paused},
                CampaignStatus::Cancelled);
}

Result<int> SendFloor::retryCampaign(const CampaignId& id)
{
    auto retried = m_writer.retryCampaign(id);
    if (retried && m_desk) {
        m_desk->dispatcher->startCampaign(id);
        m_desk->dispatcher->wakeCampaign(id);
    }
    return retried;
}

Result<void> SendFloor::scheduleCampaign(const CampaignId& id, const QDateTime& at, const QString& zone)
{
    if (!at.isValid() || at < m_clock.now())
        return timeHasPassed();
    if (auto complete = checkComplete(id); !complete)
        return complete;
    auto scheduled = m_writer.scheduleCampaign(id, at, zone);
    if (scheduled && m_desk)
        m_desk->scheduler->look();
    return scheduled;
}

Result<void> SendFloor::setPace(const AccountSid& account, const QString& phone, double mps)
{
    auto set = m_writer.setPace(account, phone, mps);
    if (set && m_desk)
        m_desk->dispatcher->readPaces();
    return set;
}

} // namespace outbound
