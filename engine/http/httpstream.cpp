#include "engine/http/httpstream.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace outbound
{

bool HttpStream::write(const QByteArray& bytes)
{
    if (!isOpen())
        return false;
    if (m_waiting.size() + bytes.size() > waitingLimit) {
        m_ended = true;
        m_waiting = {};
        if (m_outlet.drop)
            m_outlet.drop();
        return false;
    }
    m_waiting.append(bytes);
    if (m_outlet.wake)
        m_outlet.wake();
    return true;
}

void HttpStream::close()
{
    if (!isOpen())
        return;
    m_closed = true;
    if (m_outlet.wake)
        m_outlet.wake();
}

qsizetype HttpStream::take(char* to, qsizetype size)
{
    if (m_waiting.isEmpty() && isOpen() && m_drained)
        m_drained();
    const qsizetype taken = std::min(size, m_waiting.size());
    std::memcpy(to, m_waiting.constData(), size_t(taken));
    m_waiting.remove(0, taken);
    return taken;
}

void HttpStream::end()
{
    m_ended = true;
    m_waiting = {};
    m_outlet = {};
    m_drained = {};
    const auto gone = std::exchange(m_gone, {});
    if (gone && !m_closed)
        gone();
}

} // namespace outbound
