#include "engine/send/scheduler.h"

#include "engine/domain/walltime.h"
#include "engine/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds longestNap = 1s; // the wall clock may step, and timers don't count sleep
constexpr std::chrono::milliseconds ownDelay = 5s;   // of a busy loop or a slow disk
constexpr int mostAtOnce = 50;                       // each is a commit, and others wait for the thread

} // namespace

Scheduler::Scheduler(const AccountSid& account, StoreReader& reader, StoreWriter& writer, Clock& clock)
    : m_account(account),
      m_reader(reader),
      m_writer(writer),
      m_clock(clock),
      m_alarm(clock, [this] { m_next <= m_clock.now() ? look() : wait(); })
{
}

void Scheduler::look()
{
    m_alarm.cancel();
    m_next = {};
    const auto schedules = m_reader.schedules(m_account);
    if (!schedules) {
        qCWarning(lcSend).noquote() << "schedules not read:" << schedules.error().detail;
        return lookAgain();
    }
    int begun = 0;
    bool hindered = false;
    for (const Scheduled& scheduled : *schedules) {
        const std::chrono::milliseconds late(scheduled.at.msecsTo(m_clock.now()));
        if (late < 0ms || begun == mostAtOnce) {
            m_next = scheduled.at;
            break;
        }
        if (begin(scheduled, late))
            ++begun;
        else
            hindered = true;
    }
    hindered ? lookAgain() : wait();
}

void Scheduler::lookAgain()
{
    m_next = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    m_alarm.set(longestNap);
}

void Scheduler::wait()
{
    if (m_next.isNull())
        return;
    const std::chrono::milliseconds left(m_clock.now().msecsTo(m_next));
    m_alarm.set(std::clamp(left, 0ms, longestNap));
}

/// @return whether it is scheduled no more
bool Scheduler::begin(const Scheduled& scheduled, std::chrono::milliseconds late)
{
    const bool missed = late > std::max(m_mostLate, ownDelay);
    const QString notice =
        missed ? QCoreApplication::translate("Scheduler", "It was due on %1, when Outbound was off, asleep or signed "
                                                          "out. Nothing was sent.")
                     .arg(fullMomentText(scheduled.at, zoneNamed(scheduled.zone)))
               : QString();
    const auto moved = m_writer.moveCampaign(scheduled.id, {CampaignStatus::Scheduled},
                                             missed ? CampaignStatus::Draft : CampaignStatus::Running, notice);
    if (!moved) {
        qCWarning(lcSend).noquote() << scheduled.id << "not begun:" << moved.error().detail;
        return false;
    }
    qCInfo(lcSend).noquote() << scheduled.id << (missed ? "missed its time" : "its time has come") << late.count()
                             << "ms ago";
    if (!missed)
        emit launched(scheduled.id);
    return true;
}

} // namespace outbound
