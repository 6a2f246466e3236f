#pragma once

#include "engine/clock.h"
#include "engine/send/bookkeeper.h"
#include "engine/send/campaignrunner.h"
#include "engine/send/doorway.h"
#include "engine/send/pacer.h"

#include <QObject>

#include <deque>
#include <functional>
#include <vector>

namespace outbound
{

/// One sender: its pace, the campaigns that take turns on it, and its back-off when the provider is busy or away.
/// What is due at a moment is claimed in one transaction; where the doorway is full, a few are claimed ahead, so that
/// who comes next needn't wait for the disk. Send thread.
class SenderLane : public QObject
{
    Q_OBJECT

public:
    /// What all lanes of an account share.
    struct Floor {
        Outbox& outbox;
        Bookkeeper& books;
        SmsProvider& provider;
        Doorway& doorway;
        Clock& clock;
    };

    SenderLane(const QString& sender, double mps, const Floor& floor);
    ~SenderLane() override;

    void setMps(double mps);
    void add(CampaignRunner* runner);    ///< takes part in the turns from now on
    void remove(CampaignRunner* runner); ///< no more turns, and what was claimed ahead for it is given back
    void runSoon();
    /// One of its submissions has an outcome. What concerns one person only the lane hears itself, at once; the rest is
    /// told when it is written down.
    void answered(const SubmitOutcome& outcome);

signals:
    void struggling(const QString& sentence); ///< several submissions in a row found no clear answer
    void recovered();
    void lost(const QString& sentence); ///< so many without a clear answer that going on is no good

private:
    struct Turn {
        Candidate person;
        CampaignRunner* runner;
    };
    /// Claimed, and handed over as soon as there is room and the pace allows.
    struct Ready {
        Attempt attempt;
        CampaignRunner* runner;
        int segments;
        std::chrono::microseconds since; ///< on the monotonic clock
    };

    void run();
    void handOver();
    void submit(const Attempt& attempt);
    bool claimDue();
    std::vector<Turn> takeDue();
    void giveBack(const std::function<bool(const Ready&)>& which);
    CampaignRunner* nextWithWork();

    const QString m_sender;
    const Floor m_floor;
    Pacer m_pacer;
    std::vector<CampaignRunner*> m_runners; ///< in the order of their turns
    std::deque<Ready> m_ready;
    int m_underWay = 0;
    int m_failures = 0; ///< submissions without a clear answer, in a row; those of a moment count once
    int m_doubts = 0;   ///< of them in doubt
    bool m_isStruggling = false;
    std::chrono::microseconds m_backOffUntil{0};
    Alarm m_alarm;
};

} // namespace outbound
