#pragma once

#include "engine/clock.h"
#include "engine/domain/proof.h"
#include "engine/result.h"

#include <QObject>

#include <chrono>

namespace outbound
{

/// Keeps the proof of one campaign fresh while it is looked at: counts in another thread, over a connection of its own,
/// when the campaign has changed, and not more often than every two seconds.
class ProofWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{2000}; ///< between the beginnings of two counts

    ProofWatch(const QString& storePath, Clock& clock, QObject* parent = nullptr);

    void setCampaign(const CampaignId& id); ///< what is known of another one is dropped
    void setWatched(bool watched);          ///< counts nothing otherwise, and once more when it begins
    void campaignChanged();

signals:
    void proven(const outbound::Proof& proof, const QDateTime& asOf); ///< asOf: before it was read
    void failed(const QString& sentence);

private:
    void countWhenAllowed();
    void count();
    void take(const CampaignId& id, const Result<Proof>& proof, const QDateTime& asOf);

    const QString m_storePath;
    Clock& m_clock;
    Alarm m_next;
    CampaignId m_id;
    std::chrono::microseconds m_last{0}; ///< on the monotonic clock, when a count began
    bool m_hasCounted = false;
    bool m_watched = false;
    bool m_stale = false;
    bool m_counting = false;
};

} // namespace outbound
