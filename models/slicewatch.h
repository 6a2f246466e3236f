#pragma once

#include "engine/store/storereader.h"

#include <QObject>

#include <optional>

namespace outbound
{

/// How a campaign went over time, at one instant.
struct CampaignSlices {
    CampaignId id;
    qint64 deliveriesMs = 1000; ///< length of their slices
    qint64 throughputMs = 1000;
    std::vector<DeliverySlice> deliveries = {};
    std::vector<ThroughputSlice> throughput = {};
};

/// Reads the slices of a campaign in another thread, over a connection of its own, one reading at a time: with ten
/// thousand recipients that takes longer than a smooth window may wait.
class SliceWatch : public QObject
{
    Q_OBJECT

public:
    explicit SliceWatch(const QString& storePath, QObject* parent = nullptr);

    void read(const CampaignSlices& wanted); ///< only the last wish counts while a reading is under way

signals:
    void arrived(const outbound::CampaignSlices& slices);

private:
    void begin();

    const QString m_storePath;
    std::optional<CampaignSlices> m_wanted;
    bool m_reading = false;
};

} // namespace outbound
