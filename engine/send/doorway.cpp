#include "engine/send/doorway.h"

#include <algorithm>
#include <utility>

namespace outbound
{

void Doorway::leave()
{
    --m_inside;
    offer();
}

void Doorway::offer()
{
    if (room() <= 0 || m_waiting.empty())
        return;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next.call();
}

void Doorway::whenRoom(const void* who, std::function<void()> call)
{
    if (std::none_of(m_waiting.begin(), m_waiting.end(), [who](const Waiting& each) { return each.who == who; }))
        m_waiting.push_back({who, std::move(call)});
}

void Doorway::stopWaiting(const void* who)
{
    std::erase_if(m_waiting, [who](const Waiting& each) { return each.who == who; });
}

} // namespace outbound
