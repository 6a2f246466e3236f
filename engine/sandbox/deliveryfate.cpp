#include "engine/sandbox/deliveryfate.h"

#include <array>

namespace outbound
{

namespace
{

// Each draw has eight hex digits of the SID to itself, after the two letters.
enum class Draw { Outcome, Sending, Delivery, Error };

double uniform(const QString& sid, Draw draw)
{
    const quint32 digits = QStringView(sid).mid(2 + 8 * static_cast<int>(draw), 8).toUInt(nullptr, 16);
    return digits / 4294967296.0;
}

template <size_t n>
int pick(const std::array<int, n>& values, double draw)
{
    return values[static_cast<size_t>(draw * n)];
}

// Unreachable or switched off, unknown, landline.
constexpr std::array undeliveredCodes{30003, 30003, 30003, 30003, 30005, 30005, 30005, 30006, 30006, 30006};
// Filtered, queue overflow.
constexpr std::array failedCodes{30007, 30007, 30007, 30001};

} // namespace

DeliveryFate DeliveryFate::of(const QString& sid, const QDateTime& acceptedAt)
{
    const double delivery = uniform(sid, Draw::Delivery);
    const QDateTime sent = acceptedAt.addMSecs(static_cast<qint64>(300 + 1200 * uniform(sid, Draw::Sending)));
    // Most handsets answer soon, a few take their time.
    const QDateTime delivered = acceptedAt.addMSecs(static_cast<qint64>(1500 + 7500 * delivery * delivery));

    const double outcome = uniform(sid, Draw::Outcome);
    const double error = uniform(sid, Draw::Error);
    if (outcome < 0.93)
        return {QStringLiteral("delivered"), 0, sent, delivered};
    if (outcome < 0.96)
        return {QStringLiteral("undelivered"), pick(undeliveredCodes, error), sent, delivered};
    if (outcome < 0.97)
        return {QStringLiteral("failed"), pick(failedCodes, error), {}, delivered};
    return {QStringLiteral("sent"), 0, sent, {}};
}

QString DeliveryFate::statusAt(const QDateTime& now) const
{
    if (finalAt.isValid() && now >= finalAt)
        return outcome;
    return sentBy(now).isValid() ? QStringLiteral("sent") : QStringLiteral("queued");
}

QDateTime DeliveryFate::sentBy(const QDateTime& now) const
{
    return sentAt.isValid() && now >= sentAt ? sentAt : QDateTime();
}

QDateTime DeliveryFate::lastChangeBy(const QDateTime& now) const
{
    return finalAt.isValid() && now >= finalAt ? finalAt : sentBy(now);
}

int DeliveryFate::errorCodeAt(const QDateTime& now) const
{
    return finalAt.isValid() && now >= finalAt ? errorCode : 0;
}

} // namespace outbound
