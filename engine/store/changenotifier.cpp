#include "engine/store/changenotifier.h"

#include <utility>

namespace outbound
{

ChangeNotifier::ChangeNotifier(Clock& clock) : m_alarm(clock, [this] { flush(); }) {}

void ChangeNotifier::recipientChanged(const CampaignId& campaign, RecipientId recipient)
{
    m_waiting.recipients.insert(recipient);
    campaignChanged(campaign);
}

void ChangeNotifier::campaignChanged(const CampaignId& campaign)
{
    m_waiting.campaigns.insert(campaign);
    schedule();
}

void ChangeNotifier::numbersChanged()
{
    m_waiting.numbers = true;
    schedule();
}

void ChangeNotifier::optOutsChanged()
{
    m_waiting.optOuts = true;
    schedule();
}

void ChangeNotifier::flush()
{
    m_alarm.cancel();
    if (!m_waiting.isEmpty())
        emit changed(std::exchange(m_waiting, {}));
}

void ChangeNotifier::schedule()
{
    if (!m_alarm.isSet())
        m_alarm.set(interval);
}

} // namespace outbound
