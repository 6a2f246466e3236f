#include "models/slicewatch.h"

#include "engine/logging.h"

#include <QtConcurrentRun>

#include <utility>

namespace outbound
{

static Result<CampaignSlices> readSlices(const QString& storePath, CampaignSlices slices)
{
    const auto reader = StoreReader::open(storePath);
    if (!reader)
        return reader.error();
    auto deliveries = (*reader)->deliveries(slices.id, slices.deliveriesMs);
    if (!deliveries)
        return deliveries.error();
    auto throughput = (*reader)->throughput(slices.id, slices.throughputMs);
    if (!throughput)
        return throughput.error();
    slices.deliveries = std::move(*deliveries);
    slices.throughput = std::move(*throughput);
    return slices;
}

SliceWatch::SliceWatch(const QString& storePath, QObject* parent) : QObject(parent), m_storePath(storePath) {}

void SliceWatch::read(const CampaignSlices& wanted)
{
    m_wanted = wanted;
    if (!m_reading)
        begin();
}

void SliceWatch::begin()
{
    m_reading = true;
    QtConcurrent::run(readSlices, m_storePath, *std::exchange(m_wanted, {}))
        .then(this, [this](const Result<CampaignSlices>& slices) {
            m_reading = false;
            if (slices)
                emit arrived(*slices);
            else
                qCWarning(lcStore) << "slices not read:" << slices.error().detail;
            if (m_wanted)
                begin();
        });
}

} // namespace outbound
