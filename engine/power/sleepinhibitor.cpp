#include "engine/power/sleepinhibitor.h"

#include "engine/logging.h"
#include "engine/power/logindinhibition.h"
#include "engine/power/portalinhibition.h"

#include <utility>

namespace outbound
{

SleepInhibitor::SleepInhibitor(const QDBusConnection& sessionBus, const QDBusConnection& systemBus)
    : m_portal(new PortalInhibition(sessionBus)),
      m_logind(new LogindInhibition(systemBus))
{
    connect(m_portal, &Inhibition::refused, this, [this](const QString& why) {
        m_portalsReason = why;
        m_logind->take();
    });
    connect(m_logind, &Inhibition::refused, this, &SleepInhibitor::giveUp);
    for (Inhibition* inhibition : {static_cast<Inhibition*>(m_portal), static_cast<Inhibition*>(m_logind)}) {
        connect(inhibition, &Inhibition::granted, this, [this] { m_isAskedAgain = false; });
        connect(inhibition, &Inhibition::lost, m_portal, &Inhibition::take);
        connect(inhibition, &Inhibition::appeared, this, &SleepInhibitor::askAgain);
    }
}

SleepInhibitor::~SleepInhibitor()
{
    m_portal->retire();
    m_logind->retire();
}

bool SleepInhibitor::isHeld() const
{
    return m_portal->isHeld() || m_logind->isHeld();
}

void SleepInhibitor::hold(bool wanted)
{
    if (std::exchange(m_isWanted, wanted) == wanted)
        return;
    m_isAskedAgain = false;
    if (wanted) {
        m_portal->take();
    } else {
        m_portal->release();
        m_logind->release();
    }
}

void SleepInhibitor::askAgain()
{
    if (!m_isWanted || isHeld())
        return;
    if (m_portal->isAsking() || m_logind->isAsking())
        m_isAskedAgain = true;
    else
        m_portal->take();
}

void SleepInhibitor::giveUp(const QString& why)
{
    if (!std::exchange(m_isExplained, true))
        qCInfo(lcEngine).noquote() << "The computer may fall asleep while campaigns are sent. Portal:"
                                   << m_portalsReason << "Logind:" << why;
    if (std::exchange(m_isAskedAgain, false))
        m_portal->take();
}

} // namespace outbound
