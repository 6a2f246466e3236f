#include "engine/sandbox/deliveryfate.h"

#include <algorithm>

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

int pick(const std::vector<int>& values, double draw)
{
    return values.empty() ? 0 : values[static_cast<size_t>(draw * static_cast<double>(values.size()))];
}

} // namespace

DeliveryFate DeliveryFate::of(const QString& sid, const QDateTime& turn, const DeliveryMix& mix)
{
    const double delivery = uniform(sid, Draw::Delivery);
    const QDateTime sent = turn.addMSecs(mix.sent.after.at(uniform(sid, Draw::Sending)).count());
    // Most handsets answer soon, a few take their time.
    const auto known = [&](const DeliveryMix::Outcome& outcome) {
        return turn.addMSecs(outcome.after.at(delivery * delivery).count());
    };
    const double error = uniform(sid, Draw::Error);

    double rest =
        uniform(sid, Draw::Outcome) * (mix.delivered.share + mix.undelivered.share + mix.failed.share + mix.sent.share);
    const auto isIt = [&rest](const DeliveryMix::Outcome& outcome) { return (rest -= outcome.share) < 0; };
    if (isIt(mix.delivered))
        return {QStringLiteral("delivered"), 0, sent, std::max(sent, known(mix.delivered))};
    if (isIt(mix.undelivered))
        return {QStringLiteral("undelivered"), pick(mix.undelivered.codes, error), sent,
                std::max(sent, known(mix.undelivered))};
    if (isIt(mix.failed))
        return {QStringLiteral("failed"), pick(mix.failed.codes, error), {}, known(mix.failed)};
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
