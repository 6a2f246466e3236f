#pragma once

#include "engine/clock.h"
#include "engine/store/storereader.h"
#include "engine/store/storewriter.h"

#include <QObject>

namespace outbound
{

/// Launches scheduled campaigns within a second of their instant. One that was missed by too much waits as a draft
/// with a notice instead of going out at an hour nobody chose. Send thread.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    Scheduler(const AccountSid& account, StoreReader& reader, StoreWriter& writer, Clock& clock);

    /// @param lateness of what is still sent; a delay of a few seconds is never a miss
    void setMostLate(std::chrono::milliseconds lateness) { m_mostLate = lateness; }
    void look(); ///< launches what is due and waits for the next; call when schedules changed

signals:
    void launched(const outbound::CampaignId& id);

private:
    void wait();
    void lookAgain(); ///< in a while, for the store did not take it
    bool begin(const Scheduled& scheduled, std::chrono::milliseconds late);

    const AccountSid m_account;
    StoreReader& m_reader;
    StoreWriter& m_writer;
    Clock& m_clock;
    std::chrono::milliseconds m_mostLate{std::chrono::hours(1)};
    QDateTime m_next; ///< UTC, the earliest instant anything is scheduled for; null: nothing is
    Alarm m_alarm;
};

} // namespace outbound
