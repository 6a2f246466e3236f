#include "ui/charts/deliverycurve.h"

#include <algorithm>

namespace outbound
{

qint64 sliceFor(const QDateTime& from, const QDateTime& to, int pixels)
{
    const qint64 perPixel = from.msecsTo(to) / std::max(1, pixels);
    return std::max<qint64>(1, (perPixel + 999) / 1000) * 1000;
}

DeliveryCurve curveOf(const std::vector<DeliverySlice>& slices, qint64 sliceMs, const QDateTime& from,
                      const QDateTime& to)
{
    DeliveryCurve curve;
    int delivered = 0;
    int noConfirmation = 0;
    int refused = 0;
    const auto point = [&](qint64 at) {
        const double x = double(std::clamp(at, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()));
        curve.delivered.append({x, double(delivered)});
        curve.noConfirmation.append({x, double(delivered + noConfirmation)});
        curve.refused.append({x, double(delivered + noConfirmation + refused)});
    };
    qint64 last = from.toMSecsSinceEpoch();
    point(last);
    for (const DeliverySlice& slice : slices) {
        const qint64 begin = slice.at.toMSecsSinceEpoch();
        if (begin > last)
            point(begin); // nothing came in between, so the line stays level
        delivered += slice.delivered;
        noConfirmation += slice.noConfirmation;
        refused += slice.refused;
        last = begin + sliceMs;
        point(last);
    }
    point(to.toMSecsSinceEpoch());
    return curve;
}

} // namespace outbound
