#pragma once

#include "engine/store/storereader.h"

#include <QList>
#include <QPointF>

namespace outbound
{

/// A slice of time that gives about one point to each of `pixels`: a whole second at least.
qint64 sliceFor(const QDateTime& from, const QDateTime& to, int pixels);

/// Deliveries summed up over time, each line on top of the one before: what lies below `refused` is everybody answered.
/// x in milliseconds since 1970, y in people.
struct DeliveryCurve {
    QList<QPointF> delivered;
    QList<QPointF> noConfirmation;
    QList<QPointF> refused;
};

/// From nothing at `from`, through the end of each slice, on to `to`.
DeliveryCurve curveOf(const std::vector<DeliverySlice>& slices, qint64 sliceMs, const QDateTime& from,
                      const QDateTime& to);

} // namespace outbound
