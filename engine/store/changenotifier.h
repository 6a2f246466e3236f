#pragma once

#include "engine/clock.h"
#include "engine/store/storechanges.h"

#include <QObject>

#include <chrono>

namespace outbound
{

/// Gathers what the writers changed and tells it at most ten times a second. Lives in the writers' thread.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{100};

    explicit ChangeNotifier(Clock& clock);

    void recipientChanged(const CampaignId& campaign, RecipientId recipient);
    void campaignChanged(const CampaignId& campaign);
    void numbersChanged();
    void optOutsChanged();

    void flush(); ///< tells at once what is waiting; call before the thread ends

signals:
    void changed(const outbound::StoreChanges& changes);

private:
    void schedule();

    StoreChanges m_waiting;
    Alarm m_alarm;
};

} // namespace outbound
