#pragma once

#include "engine/clock.h"
#include "engine/store/storereader.h"
#include "engine/store/storewriter.h"

#include <chrono>
#include <deque>

namespace outbound
{

/// Erases the campaigns that outlived the retention: when it is told one, and once a day. Some people a turn, so that
/// sends go on meanwhile. Send thread.
class Retention
{
public:
    Retention(StoreReader& reader, StoreWriter& writer, Clock& clock);

    void follow(std::chrono::days retention); ///< 0 erases nothing; another one than before is followed at once
    void look();                              ///< a day may have passed

private:
    void eraseSome();

    StoreReader& m_reader;
    StoreWriter& m_writer;
    Clock& m_clock;
    std::chrono::days m_retention{0};
    std::deque<CampaignId> m_doomed; ///< the next one first
    Alarm m_turn;
    Alarm m_tomorrow;
};

} // namespace outbound
