#pragma once

#include "engine/clock.h"
#include "engine/domain/campaign.h"
#include "engine/send/circuitbreaker.h"
#include "engine/store/outbox.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <map>

namespace outbound
{

/// One running campaign: who is next on each of its senders, what is under way, and when everybody had their turn.
/// When a turn comes is decided by the SenderLane. Send thread.
class CampaignRunner : public QObject
{
    Q_OBJECT

public:
    CampaignRunner(const Campaign& campaign, Outbox& outbox, Clock& clock);

    const CampaignId& id() const { return m_id; }
    const QStringList& senders() const { return m_senders; }

    /// The next person for one of its senders, or null when there is none at the moment. Kept until taken.
    const Candidate* peek(const QString& sender);
    /// Hands out whoever was peeked at, to be claimed at once.
    Candidate take(const QString& sender);
    void claimed(); ///< one who was taken: under way until `gone`
    void dropped(); ///< one who was taken: not to be texted after all
    /// One who was under way has an outcome. @param waitsAgain whether the person is to be looked for again
    void gone(bool waitsAgain);

    void wake();   ///< there may be work again: somebody waits anew
    void reread(); ///< what is known of who waits may be wrong: the store refused a claim
    void stop();   ///< hands nothing more out; what is under way still comes back
    void start();  ///< goes on after a stop; what made the breaker trip gets more room
    bool isStopped() const { return m_stopped; }
    QDateTime goesSince() const { return m_goesSince; } ///< UTC; of the last start

    void refuseCountryOf(const QString& phone, int code, const QString& sentence); ///< nobody else there is tried

    CircuitBreaker submissions;
    CircuitBreaker receipts;

signals:
    void workAgain();
    void exhausted();              ///< nobody waits and nothing is under way
    void unreadable(const Error&); ///< the store could not be read; woken, it is tried again

private:
    bool fetch(const QString& sender);
    void endSoon();

    struct Refused {
        int code;
        QString sentence;
    };

    const CampaignId m_id;
    const QStringList m_senders;
    Outbox& m_outbox;
    std::deque<Candidate> m_free;                     ///< for whichever sender comes first
    std::map<QString, std::deque<Candidate>> m_bound; ///< by sender: who was texted from it before
    RecipientId m_last = 0;                           ///< the last one read
    QString m_rereads;                                ///< the sender they are read again for, from the top
    QSet<QString> m_idle;                             ///< senders for whom nobody waits until woken
    std::map<QString, Refused> m_countries;           ///< ISO 3166 codes the provider refuses
    Clock& m_clock;
    QDateTime m_goesSince;
    bool m_stopped = false;
    bool m_exhausted = false; ///< nobody waits until woken
    int m_taken = 0;          ///< and neither claimed nor dropped yet
    int m_underWay = 0;
    Alarm m_end;
};

} // namespace outbound
