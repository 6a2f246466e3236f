#pragma once

#include "engine/clock.h"
#include "engine/send/smsprovider.h"
#include "engine/store/outbox.h"
#include "engine/store/storewriter.h"

#include <QObject>

#include <deque>
#include <optional>

namespace outbound
{

/// One running campaign: looks for the next person, claims, hands over, and writes down what became of it. When its
/// turn comes is decided by the SenderLane. Send thread.
class CampaignRunner : public QObject
{
    Q_OBJECT

public:
    CampaignRunner(const CampaignId& id, Outbox& outbox, StoreWriter& writer, SmsProvider& provider, Clock& clock);

    const CampaignId& id() const { return m_id; }

    /// The next message, or null when there is none at the moment. Kept until handed over.
    const Candidate* peek();

    /// Claims the message peeked at and submits it.
    /// @return whether it went out; if not, peek again
    bool handOver();

    void wake(); ///< there may be work again: an attempt in doubt was settled

    void stop();  ///< hands nothing more over; answers of requests in flight are still written down
    void start(); ///< goes on after a stop
    bool isIdle() const { return m_inFlight == 0 && m_unwritten.empty(); }

signals:
    void answered(const outbound::SubmitOutcome& outcome); ///< every submission, once it is written down
    void doubted(const outbound::Attempt& attempt);
    void workAgain();
    void ended(); ///< the campaign is done or failed

private:
    void settle(const Attempt& attempt, const SubmitOutcome& outcome);
    Result<void> write(const Attempt& attempt, const SubmitOutcome& outcome);
    void settleUnwritten();
    void endIfDone();

    struct Unwritten {
        Attempt attempt;
        SubmitOutcome outcome;
    };

    CampaignId m_id;
    Outbox& m_outbox;
    StoreWriter& m_writer;
    SmsProvider& m_provider;
    std::optional<Candidate> m_next;
    bool m_stopped = false;
    bool m_exhausted = false; ///< nothing to claim until woken
    int m_inFlight = 0;
    std::deque<Unwritten> m_unwritten; ///< outcomes the store refused so far; nothing is handed over meanwhile
    Alarm m_writeAgain;
};

} // namespace outbound
