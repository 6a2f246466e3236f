#include "engine/sandbox/sandboxscenario.h"

namespace outbound
{

using std::chrono::milliseconds;

milliseconds TimeSpan::at(double draw) const
{
    return least + milliseconds(static_cast<qint64>(static_cast<double>((most - least).count()) * draw));
}

SandboxScenario SandboxScenario::spedUp() const
{
    SandboxScenario fast = *this;
    const auto hurry = [this](milliseconds& time) {
        time = milliseconds(qRound64(static_cast<double>(time.count()) / speed));
    };
    for (milliseconds* time : {&fast.latency, &fast.jitter, &fast.listLag, &fast.queue.longestWait})
        hurry(*time);
    for (TimeSpan* span : {&fast.delivery.delivered.after, &fast.delivery.undelivered.after,
                           &fast.delivery.failed.after, &fast.delivery.sent.after, &fast.replies.after}) {
        hurry(span->least);
        hurry(span->most);
    }
    for (SandboxFault& fault : fast.faults)
        if (fault.retryAfter)
            hurry(*fault.retryAfter);
    fast.queue.mps *= speed;
    for (double& mps : fast.queue.mpsOf)
        mps *= speed;
    return fast;
}

} // namespace outbound
