#include "engine/send/dispatcher.h"

#include "engine/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;
using Refusal = SubmitOutcome::Refusal;

static constexpr auto tryAgain = 2s; // what the store refused

Dispatcher::Dispatcher(const AccountSid& account, StoreReader& reader, StoreWriter& writer, Outbox& outbox,
                       SmsProvider& provider, Clock& clock)
    : m_account(account),
      m_reader(reader),
      m_writer(writer),
      m_outbox(outbox),
      m_clock(clock),
      m_books(outbox, clock),
      m_floor{outbox, m_books, provider, m_doorway, clock}
{
    connect(&m_books, &Bookkeeper::written, this, &Dispatcher::written);
    connect(&m_books, &Bookkeeper::givenBack, this, &Dispatcher::wakeCampaign);
    connect(&m_books, &Bookkeeper::troubled, this, &Dispatcher::troubled);
    connect(&m_books, &Bookkeeper::mayGoOn, this, [this] {
        for (const auto& [sender, lane] : m_lanes)
            lane->runSoon();
    });
}

Dispatcher::~Dispatcher() = default;

Result<void> Dispatcher::startAll()
{
    const auto ids = m_reader.campaignsIn(m_account, CampaignStatus::Running);
    if (!ids)
        return ids.error();
    for (const CampaignId& id : *ids)
        startCampaign(id);
    return {};
}

void Dispatcher::startCampaign(const CampaignId& id)
{
    m_halts.erase(id);
    std::unique_ptr<CampaignRunner>& runner = m_running[id];
    if (runner && !runner->isStopped())
        return;
    if (!runner) {
        const auto summary = m_reader.campaign(id);
        if (!summary || summary->campaign.account != m_account) {
            m_running.erase(id);
            if (!summary && summary.error().code == ErrorCode::Storage)
                m_clock.after(tryAgain, this, [this, id] { startIfRunning(id); });
            return;
        }
        if (!summary->campaign.statusReason.isEmpty()) // of an earlier run
            explainCampaign(id, {});
        runner = std::make_unique<CampaignRunner>(summary->campaign, m_outbox, m_clock);
        connect(runner.get(), &CampaignRunner::workAgain, this, [this, raw = runner.get()] {
            for (const QString& sender : raw->senders())
                laneOf(sender).runSoon();
        });
        connect(runner.get(), &CampaignRunner::exhausted, this, [this, id] { finish(id); });
        connect(runner.get(), &CampaignRunner::unreadable, &m_books, &Bookkeeper::refused);
    } else {
        runner->start();
    }
    for (const QString& sender : runner->senders()) {
        laneOf(sender).add(runner.get());
        qCInfo(lcSend).noquote() << id << "sends from" << shortened(sender);
    }
}

void Dispatcher::startIfRunning(const CampaignId& id)
{
    const auto status = m_reader.status(id);
    if (status ? *status == CampaignStatus::Running : status.error().code == ErrorCode::Storage)
        startCampaign(id);
}

void Dispatcher::stopCampaign(const CampaignId& id)
{
    const auto known = m_running.find(id);
    if (known == m_running.end())
        return;
    CampaignRunner& runner = *known->second;
    runner.stop();
    for (const QString& sender : runner.senders())
        laneOf(sender).remove(&runner);
}

/// Of a campaign that has ended; what is under way of it no longer needs it.
void Dispatcher::dismiss(const CampaignId& id)
{
    stopCampaign(id);
    if (const auto known = m_running.find(id); known != m_running.end()) {
        known->second.release()->deleteLater(); // it may be on the stack
        m_running.erase(known);
    }
}

Result<void> Dispatcher::halt(const CampaignId& id, CampaignStatus to, const QString& reason)
{
    stopCampaign(id);
    if (to == CampaignStatus::Cancelled)
        dismiss(id);
    m_halts.erase(id); // the last word counts
    auto moved = m_writer.moveCampaign(id, {CampaignStatus::Running}, to, reason);
    if (moved || moved.error().code != ErrorCode::Storage)
        return moved;
    m_halts[id] = {to, reason};
    m_clock.after(tryAgain, this, [this, id] {
        if (const auto wanted = m_halts.find(id); wanted != m_halts.end())
            static_cast<void>(halt(id, wanted->second.to, QString(wanted->second.reason)));
    });
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("Dispatcher",
                                             "Sending has stopped, but Outbound could not write that down "
                                             "and keeps trying. Check the disk."),
                 moved.error().detail};
}

void Dispatcher::wakeCampaign(const CampaignId& id)
{
    if (auto known = m_running.find(id); known != m_running.end())
        known->second->wake();
}

void Dispatcher::finish(const CampaignId& id)
{
    const auto finished = m_writer.finishCampaign(id);
    if (!finished) {
        m_clock.after(tryAgain, this, [this, id] { wakeCampaign(id); });
    } else if (*finished) {
        qCInfo(lcSend).noquote() << id << "every recipient was submitted";
        dismiss(id);
    }
}

void Dispatcher::readPaces()
{
    for (auto& [sender, lane] : m_lanes)
        lane->setMps(paceOf(sender));
}

SenderLane& Dispatcher::laneOf(const QString& sender)
{
    auto& lane = m_lanes[sender];
    if (!lane) {
        lane = std::make_unique<SenderLane>(sender, paceOf(sender), m_floor);
        connect(lane.get(), &SenderLane::struggling, this,
                [this, sender](const QString& sentence) { explainSender(sender, sentence); });
        connect(lane.get(), &SenderLane::recovered, this, [this, sender] { explainSender(sender, {}); });
        connect(lane.get(), &SenderLane::lost, this,
                [this, sender](const QString& sentence) { pauseSender(sender, sentence); });
    }
    return *lane;
}

double Dispatcher::paceOf(const QString& sender)
{
    if (const auto numbers = m_reader.numbers(m_account))
        for (const SendingNumber& number : *numbers)
            if (number.phone == sender)
                return number.mps;
    return defaultMps(sender);
}

void Dispatcher::written(const Attempt& attempt, const SubmitOutcome& outcome)
{
    if (!outcome.concernsOneOnly())
        laneOf(attempt.message.from).answered(outcome);
    const bool isRefused = outcome.kind == Kind::Refused;
    if (outcome.kind == Kind::Accepted)
        emit submitted();
    if (outcome.kind == Kind::InDoubt || (isRefused && outcome.refusal == Refusal::Stranger))
        emit doubted(attempt);
    if (isRefused && (outcome.refusal == Refusal::Account || outcome.refusal == Refusal::Stranger))
        pauseAll(outcome.sentence);

    const auto known = m_running.find(attempt.campaign);
    if (known == m_running.end()) // cancelled meanwhile
        return;
    CampaignRunner& runner = *known->second;
    if (outcome.kind == Kind::Accepted)
        runner.submissions.succeeded();
    if (isRefused)
        refused(runner, attempt, outcome);
    runner.gone(outcome.kind == Kind::NotProcessed ||
                (isRefused && (outcome.refusal == Refusal::Sender || outcome.refusal == Refusal::Account)));
}

/// What a refusal means for the others of its campaign.
void Dispatcher::refused(CampaignRunner& runner, const Attempt& attempt, const SubmitOutcome& outcome)
{
    if (outcome.refusal == Refusal::Sender)
        pause(runner.id(), outcome.sentence);
    if (outcome.refusal == Refusal::Country)
        runner.refuseCountryOf(attempt.message.to, outcome.code, outcome.sentence);
    if (outcome.refusal == Refusal::Recipient && runner.submissions.failed(outcome.code))
        pause(runner.id(),
              QCoreApplication::translate("Dispatcher", "Twilio refused most of the last messages: %1. Look "
                                                        "into it, then resume, or retry those who were "
                                                        "refused.")
                  .arg(outcome.sentence));
}

void Dispatcher::heed(const std::vector<ReceiptNews>& news)
{
    for (const ReceiptNews& receipt : news) {
        const auto known = m_running.find(receipt.campaign);
        if (known == m_running.end() || known->second->isStopped() || receipt.sentAt < known->second->goesSince())
            continue; // what went before the last start says nothing new
        CircuitBreaker& breaker = known->second->receipts;
        if (receipt.status == MessageStatus::Delivered)
            breaker.succeeded();
        else if ((receipt.status == MessageStatus::Failed || receipt.status == MessageStatus::Undelivered) &&
                 breaker.failed(receipt.errorCode))
            pause(receipt.campaign,
                  QCoreApplication::translate("Dispatcher", "Most of the last messages did not arrive: %1. Look into "
                                                            "it, then resume, or retry those who got nothing.")
                      .arg(receipt.sentence));
    }
}

void Dispatcher::pause(const CampaignId& id, const QString& reason)
{
    if (auto known = m_running.find(id); known == m_running.end() || known->second->isStopped())
        return;
    qCWarning(lcSend).noquote() << id << "paused:" << reason;
    if (auto halted = halt(id, CampaignStatus::Paused, reason); !halted)
        qCWarning(lcSend).noquote() << id << halted.error().detail;
}

void Dispatcher::pauseAll(const QString& reason)
{
    std::vector<CampaignId> everyone;
    for (const auto& [id, runner] : m_running)
        everyone.push_back(id);
    for (const CampaignId& id : everyone)
        pause(id, reason);
}

void Dispatcher::pauseSender(const QString& sender, const QString& reason)
{
    for (const CampaignId& id : sendingFrom(sender))
        pause(id, reason);
}

std::vector<CampaignId> Dispatcher::sendingFrom(const QString& sender) const
{
    std::vector<CampaignId> ids;
    for (const auto& [id, runner] : m_running)
        if (!runner->isStopped() && runner->senders().contains(sender))
            ids.push_back(id);
    return ids;
}

void Dispatcher::explainSender(const QString& sender, const QString& sentence)
{
    for (const CampaignId& id : sendingFrom(sender))
        explainCampaign(id, sentence);
}

void Dispatcher::explainCampaign(const CampaignId& id, const QString& sentence)
{
    if (auto explained = m_writer.explain(id, sentence); !explained)
        qCWarning(lcSend).noquote() << id << explained.error().detail;
}

} // namespace outbound
