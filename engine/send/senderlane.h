#pragma once

#include "engine/clock.h"
#include "engine/send/bookkeeper.h"
#include "engine/send/campaignrunner.h"
#include "engine/send/doorway.h"
#include "engine/send/pacer.h"

#include <QObject>

#include <vector>

namespace outbound
{

/// One sender: its pace, the campaigns that take turns on it, and its back-off when the provider is busy or away.
/// What is due at a moment is claimed in one transaction and handed over at once. Send thread.
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
    void remove(CampaignRunner* runner); ///< no more turns; its requests under way still count
    void runSoon();
    /// One of its submissions has an outcome. What concerns one person only the lane hears itself, at once; the rest is
    /// told when it is written down.
    void answered(const SubmitOutcome& outcome);

signals:
    void struggling(const QString& sentence); ///< several submissions in a row found no clear answer
    void recovered();
    void lost(const QString& sentence); ///< so many without a clear answer that going on is no good

private:
    void run();
    struct Turn {
        CampaignRunner* runner;
        int segments;
    };
    std::vector<Candidate> takeDue(std::vector<Turn>& turns);
    bool handOver(const std::vector<Candidate>& people, const std::vector<Turn>& turns);
    CampaignRunner* nextWithWork();

    const QString m_sender;
    const Floor m_floor;
    Pacer m_pacer;
    std::vector<CampaignRunner*> m_runners; ///< in the order of their turns
    int m_underWay = 0;
    int m_failures = 0; ///< submissions without a clear answer, in a row; those of a moment count once
    int m_doubts = 0;   ///< of them in doubt
    bool m_isStruggling = false;
    std::chrono::microseconds m_backOffUntil{0};
    Alarm m_alarm;
};

} // namespace outbound
