#pragma once

#include "engine/clock.h"
#include "engine/store/storereader.h"
#include "engine/store/storewriter.h"

#include <QObject>

namespace outbound
{

/// Launches scheduled campaigns when their instant comes. One that was missed by too much waits as a draft
/// with a notice instead of going out at an hour nobody chose. Send thread.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    Scheduler(const AccountSid& account, StoreReader& reader, StoreWriter& writer, Clock& clock);

    void setMostLate(std::chrono::milliseconds lateness) { m_mostLate = lateness; }
    void look(); ///< launches what is due and sets the alarm for the next; call when schedules changed

signals:
    void launched(const outbound::CampaignId& id);

private:
    const AccountSid m_account;
    StoreReader& m_reader;
    StoreWriter& m_writer;
    Clock& m_clock;
    std::chrono::milliseconds m_mostLate{std::chrono::hours(1)};
    Alarm m_alarm;
};

} // namespace outbound
