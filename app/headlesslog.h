#pragma once

#include "engine/engine.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace outbound
{

/// What an engine without a window says: a line with its time for everything that somebody who looks after it would
/// want to know. No message text and no number of a recipient is among it.
class HeadlessLog : public QObject
{
    Q_OBJECT

public:
    explicit HeadlessLog(Engine& engine);

    static void say(const QString& line); ///< to standard output, after the time

private:
    struct Seen {
        CampaignStatus status = CampaignStatus::Draft;
        QString reason;
        CampaignCounts counts;

        bool isMoving() const ///< its figures change without its status
        {
            return status == CampaignStatus::Running || (status == CampaignStatus::Done && counts.queued > 0);
        }
    };

    void readAll(); ///< where every campaign stands when the account is known
    void read(const CampaignId& id);
    void tellProgress();

    Engine& m_engine;
    QHash<CampaignId, Seen> m_seen;
    QTimer m_ticker; ///< while a campaign runs or receipts come
};

} // namespace outbound
