#pragma once

#include <deque>
#include <functional>

namespace outbound
{

/// How many requests may be under way at once, over all senders: what the client has connections for, so that nothing
/// handed over waits in a queue where no pause could reach it. Who finds it full is called when there is room again.
class Doorway
{
public:
    static constexpr int most = 50;

    int room() const { return most - m_inside; }
    void enter() { ++m_inside; }
    void leave();
    void offer(); ///< calls the next who waits, if there is room

    /// Calls once, in turn with others who wait. @param who may stop waiting
    void whenRoom(const void* who, std::function<void()> call);
    void stopWaiting(const void* who);

private:
    struct Waiting {
        const void* who;
        std::function<void()> call;
    };

    int m_inside = 0;
    std::deque<Waiting> m_waiting;
};

} // namespace outbound
