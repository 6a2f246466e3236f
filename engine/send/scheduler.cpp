#include "engine/send/scheduler.h"

#include "engine/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds longestNap = 20s; // the wall clock may step, the machine may sleep

Scheduler::Scheduler(const AccountSid& account, StoreReader& reader, StoreWriter& writer, Clock& clock)
    : m_account(account),
      m_reader(reader),
      m_writer(writer),
      m_clock(clock),
      m_alarm(clock, [this] { look(); })
{
}

void Scheduler::look()
{
    m_alarm.cancel();
    const auto scheduled = m_reader.campaignsIn(m_account, CampaignStatus::Scheduled);
    if (!scheduled) {
        m_alarm.set(longestNap);
        return;
    }
    if (scheduled->empty())
        return;
    auto nap = longestNap;
    for (const CampaignId& id : *scheduled) {
        const auto summary = m_reader.campaign(id);
        if (!summary)
            continue;
        const std::chrono::milliseconds left(m_clock.now().msecsTo(summary->campaign.scheduledAt));
        if (left > 0ms) {
            nap = std::min(nap, left);
            continue;
        }
        const bool missed = -left > m_mostLate;
        const auto moved =
            missed
                ? m_writer.moveCampaign(id, {CampaignStatus::Scheduled}, CampaignStatus::Draft,
                                        QCoreApplication::translate("Scheduler", "Its time passed while Outbound was "
                                                                                 "not running, so nothing was sent."))
                : m_writer.moveCampaign(id, {CampaignStatus::Scheduled}, CampaignStatus::Running);
        if (moved && !missed) {
            qCInfo(lcSend).noquote() << id << "its time has come";
            emit launched(id);
        }
    }
    m_alarm.set(nap);
}

} // namespace outbound
