#pragma once

#include "engine/clock.h"
#include "engine/send/campaignrunner.h"
#include "engine/send/pacer.h"

#include <QObject>

#include <vector>

namespace outbound
{

/// One sender: its pace, the campaigns that take turns on it, and its back-off when the provider is busy or away.
/// Send thread.
class SenderLane : public QObject
{
    Q_OBJECT

public:
    SenderLane(double mps, Clock& clock);

    void setMps(double mps);
    void listenTo(CampaignRunner* runner); ///< once for each runner that will ever be added
    void add(CampaignRunner* runner);      ///< takes part in the turns from now on
    void remove(CampaignRunner* runner);   ///< no more turns; its requests in flight still count
    void run();                            ///< hands over what is due and sets the alarm for the next

signals:
    void struggling(const QString& sentence); ///< several submissions in a row found no clear answer
    void recovered();

private:
    CampaignRunner* nextWithWork();
    void answered(const SubmitOutcome& outcome);

    Clock& m_clock;
    Pacer m_pacer;
    std::vector<CampaignRunner*> m_runners; ///< in the order of their turns
    int m_inFlight = 0;
    int m_failures = 0; ///< submissions without a clear answer, in a row
    bool m_isStruggling = false;
    std::chrono::microseconds m_backOffUntil{0};
    Alarm m_alarm;
};

} // namespace outbound
