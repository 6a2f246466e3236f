#pragma once

#include "engine/clock.h"
#include "engine/send/smsprovider.h"
#include "engine/store/outbox.h"

#include <QObject>

#include <chrono>
#include <map>

namespace outbound
{

/// Settles attempts in doubt by asking the provider what it has. Found: its SID is adopted. Absent in two looks, the
/// second begun at least the wait after the attempt (or after the start of this run, whose clock can be trusted): the
/// recipient is pending again. Nothing is ever resent blindly. Send thread.
///
/// Found is a message with the very text, from the sender to the person, whose SID the ledger does not know. Our clock
/// has no say in it: only what the provider made more than a day before a message whose acceptance was written down
/// ahead of the claim is too old, both by the provider's clock. When no such message is known, nothing is too old.
class Reconciler : public QObject
{
    Q_OBJECT

public:
    /// @param wait how long an accepted message may stay out of the provider's list; not below the request time-out
    Reconciler(Outbox& outbox, SmsProvider& provider, Clock& clock, std::chrono::milliseconds wait);

    void setWait(std::chrono::milliseconds wait) { m_wait = wait; } ///< of attempts watched from now on
    void watch(const Attempt& attempt);

signals:
    void settled(const outbound::CampaignId& campaign);
    /// Several looks got no answer; an empty sentence takes it back.
    void hindered(const outbound::CampaignId& campaign, const QString& sentence);

private:
    struct Doubt {
        Attempt attempt;
        std::chrono::microseconds mayBeAbsentFrom; ///< monotonic; an absence counts as proof from then on
        std::chrono::microseconds lookAt;          ///< monotonic
        QDateTime oldest;                          ///< by the provider's clock; null for no bound
        std::chrono::microseconds began{0};        ///< monotonic; of the look that is under way
        QString nextPage = {};                     ///< of a look that is under way
        int failures = 0;                          ///< looks in a row that got no answer
        int pages = 0;                             ///< read in that look
    };

    void lookAtDue();
    void look(Doubt& doubt);
    void read(AttemptId id, const MessagePage& page);
    void absent(Doubt& doubt);
    void lookAgain(Doubt& doubt, std::chrono::milliseconds delay);
    void settle(AttemptId id, const Result<void>& written);
    void setAlarm();

    Outbox& m_outbox;
    SmsProvider& m_provider;
    Clock& m_clock;
    std::chrono::milliseconds m_wait;
    std::map<AttemptId, Doubt> m_doubts;
    int m_looking = 0;
    Alarm m_alarm;
};

} // namespace outbound
