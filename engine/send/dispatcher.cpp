#include "engine/send/dispatcher.h"

#include "engine/logging.h"

namespace outbound
{

Dispatcher::Dispatcher(const AccountSid& account, StoreReader& reader, StoreWriter& writer, Outbox& outbox,
                       SmsProvider& provider, Clock& clock)
    : m_account(account),
      m_reader(reader),
      m_writer(writer),
      m_outbox(outbox),
      m_provider(provider),
      m_clock(clock)
{
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
    if (auto known = m_running.find(id); known != m_running.end()) {
        if (std::exchange(known->second.stopped, false)) {
            laneOf(known->second.sender).add(known->second.runner.get());
            known->second.runner->start();
        }
        return;
    }
    const auto summary = m_reader.campaign(id);
    if (!summary || summary->campaign.account != m_account)
        return;
    if (!summary->campaign.statusReason.isEmpty()) // of an earlier run
        explainCampaign(id, {});
    auto runner = std::make_unique<CampaignRunner>(id, m_outbox, m_writer, m_provider, m_clock);
    CampaignRunner* const raw = runner.get();
    m_running[id] = {summary->campaign.fromNumber, std::move(runner), false};
    // The lane hears the answer before we do: a runner may be dismissed here.
    SenderLane& lane = laneOf(summary->campaign.fromNumber);
    lane.listenTo(raw);
    connect(raw, &CampaignRunner::doubted, this, &Dispatcher::doubted);
    connect(raw, &CampaignRunner::ended, this, [this, id] { stopCampaign(id); });
    connect(raw, &CampaignRunner::answered, this,
            [this, raw](const SubmitOutcome& outcome) { answered(*raw, outcome); });
    lane.add(raw);
    qCInfo(lcSend).noquote() << id << "sends from" << shortened(summary->campaign.fromNumber);
}

void Dispatcher::stopCampaign(const CampaignId& id)
{
    auto known = m_running.find(id);
    if (known == m_running.end())
        return;
    Running& running = known->second;
    running.stopped = true;
    running.runner->stop();
    laneOf(running.sender).remove(running.runner.get());
    if (running.runner->isIdle()) {
        running.runner.release()->deleteLater(); // it may be on the stack
        m_running.erase(known);
    }
}

void Dispatcher::wakeCampaign(const CampaignId& id)
{
    if (auto known = m_running.find(id); known != m_running.end())
        known->second.runner->wake();
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
        lane = std::make_unique<SenderLane>(paceOf(sender), m_clock);
        connect(lane.get(), &SenderLane::struggling, this,
                [this, sender](const QString& sentence) { explainSender(sender, sentence); });
        connect(lane.get(), &SenderLane::recovered, this, [this, sender] { explainSender(sender, {}); });
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

void Dispatcher::answered(CampaignRunner& runner, const SubmitOutcome& outcome)
{
    if (outcome.kind == SubmitOutcome::Kind::Accepted)
        emit submitted();
    if (outcome.kind == SubmitOutcome::Kind::Refused) {
        if (outcome.refusal == SubmitOutcome::Refusal::Sender)
            pause(runner.id(), outcome.sentence);
        if (outcome.refusal == SubmitOutcome::Refusal::Account || outcome.refusal == SubmitOutcome::Refusal::Stranger) {
            std::vector<CampaignId> everyone;
            for (const auto& [id, running] : m_running)
                everyone.push_back(id);
            for (const CampaignId& id : everyone)
                pause(id, outcome.sentence);
        }
    }
    if (auto known = m_running.find(runner.id()); known != m_running.end() && known->second.stopped)
        stopCampaign(runner.id()); // dismisses it once nothing is in flight
}

void Dispatcher::pause(const CampaignId& id, const QString& reason)
{
    if (auto known = m_running.find(id); known == m_running.end() || known->second.stopped)
        return;
    qCWarning(lcSend).noquote() << id << "paused:" << reason;
    if (auto moved = m_writer.moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Paused, reason); !moved)
        qCWarning(lcSend).noquote() << id << moved.error().detail;
    stopCampaign(id);
}

void Dispatcher::explainSender(const QString& sender, const QString& sentence)
{
    for (const auto& [id, running] : m_running)
        if (running.sender == sender && !running.stopped)
            explainCampaign(id, sentence);
}

void Dispatcher::explainCampaign(const CampaignId& id, const QString& sentence)
{
    if (auto explained = m_writer.explain(id, sentence); !explained)
        qCWarning(lcSend).noquote() << id << explained.error().detail;
}

} // namespace outbound
