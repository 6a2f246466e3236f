#include "engine/send/campaignrunner.h"

#include "engine/logging.h"

#include <QPointer>

namespace outbound
{

using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;
using Refusal = SubmitOutcome::Refusal;

CampaignRunner::CampaignRunner(const CampaignId& id, Outbox& outbox, StoreWriter& writer, SmsProvider& provider,
                               Clock& clock)
    : m_id(id),
      m_outbox(outbox),
      m_writer(writer),
      m_provider(provider),
      m_writeAgain(clock, [this] { settleUnwritten(); })
{
}

const Candidate* CampaignRunner::peek()
{
    if (m_stopped || m_exhausted || !m_unwritten.empty())
        return nullptr;
    if (!m_next) {
        auto next = m_outbox.next(m_id);
        if (!next) {
            m_exhausted = true; // the store can't be read: try again in a while
            m_writeAgain.set(2s);
            return nullptr;
        }
        m_next = std::move(*next);
        m_exhausted = !m_next;
        if (m_exhausted)
            endIfDone();
    }
    return m_next ? &*m_next : nullptr;
}

bool CampaignRunner::handOver()
{
    const Candidate candidate = *std::exchange(m_next, std::nullopt);
    auto claimed = m_outbox.claim(candidate);
    if (!claimed) {
        m_exhausted = true;
        m_writeAgain.set(2s);
        return false;
    }
    if (!*claimed)
        return false;
    ++m_inFlight;
    m_provider.submit((*claimed)->message, [self = QPointer(this), attempt = **claimed](const SubmitOutcome& outcome) {
        if (self)
            self->settle(attempt, outcome);
    });
    return true;
}

void CampaignRunner::settle(const Attempt& attempt, const SubmitOutcome& outcome)
{
    --m_inFlight;
    if (!write(attempt, outcome)) {
        m_unwritten.push_back({attempt, outcome});
        m_writeAgain.set(2s);
        return;
    }
    if (outcome.kind == Kind::InDoubt || outcome.refusal == Refusal::Stranger)
        emit doubted(attempt);
    else if (outcome.kind == Kind::NotProcessed || outcome.refusal == Refusal::Sender ||
             outcome.refusal == Refusal::Account)
        wake();
    emit answered(outcome);
    endIfDone();
}

Result<void> CampaignRunner::write(const Attempt& attempt, const SubmitOutcome& outcome)
{
    switch (outcome.kind) {
    case Kind::Accepted:
        return m_outbox.accepted(attempt, outcome.sid, outcome.status, outcome.createdAt);
    case Kind::NotProcessed:
        return m_outbox.undone(attempt);
    case Kind::InDoubt:
        return m_outbox.inDoubt(attempt);
    case Kind::Refused:
        break;
    }
    if (outcome.refusal == Refusal::Stranger)
        return m_outbox.inDoubt(attempt);
    // What is wrong with the sender or the account is not the recipient's failure.
    if (outcome.refusal == Refusal::Sender || outcome.refusal == Refusal::Account)
        return m_outbox.undone(attempt);
    return m_outbox.refused(attempt, outcome.code, outcome.sentence, outcome.refusal == Refusal::OptedOut);
}

void CampaignRunner::settleUnwritten()
{
    for (auto waiting = std::exchange(m_unwritten, {}); const Unwritten& item : waiting) {
        ++m_inFlight;
        settle(item.attempt, item.outcome);
    }
    if (m_unwritten.empty())
        wake();
}

void CampaignRunner::wake()
{
    m_exhausted = false;
    emit workAgain();
}

void CampaignRunner::stop()
{
    m_stopped = true;
    m_next.reset();
}

void CampaignRunner::start()
{
    m_stopped = false;
    wake();
}

void CampaignRunner::endIfDone()
{
    if (m_stopped || m_inFlight > 0 || !m_exhausted)
        return;
    const auto finished = m_writer.finishCampaign(m_id);
    if (!finished)
        m_writeAgain.set(2s);
    else if (*finished) {
        qCInfo(lcSend).noquote() << m_id << "every recipient was submitted";
        emit ended();
    }
}

} // namespace outbound
