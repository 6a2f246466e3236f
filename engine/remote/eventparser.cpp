#include "engine/remote/eventparser.h"

#include <utility>

namespace outbound
{

/// A line ends with LF, CR LF or CR; a CR at the very end may be half of one.
std::optional<QByteArray> EventParser::nextLine()
{
    for (qsizetype end = 0; end < m_waiting.size(); ++end) {
        const char letter = m_waiting[end];
        if (letter != '\n' && letter != '\r')
            continue;
        if (letter == '\r' && end + 1 == m_waiting.size())
            return {};
        const qsizetype size = letter == '\r' && m_waiting[end + 1] == '\n' ? 2 : 1;
        const QByteArray line = m_waiting.left(end);
        m_waiting.remove(0, end + size);
        return line;
    }
    return {};
}

std::optional<ServerEvent> EventParser::next()
{
    while (const auto line = nextLine()) {
        if (line->isEmpty()) {
            ServerEvent event = std::exchange(m_event, ServerEvent{m_event.id, {}, {}});
            if (!std::exchange(m_hasData, false))
                continue;
            if (event.name.isEmpty())
                event.name = "message";
            return event;
        }
        const qsizetype colon = line->indexOf(':');
        const QByteArray field = colon < 0 ? *line : line->left(colon);
        QByteArray value = colon < 0 ? QByteArray() : line->mid(colon + 1);
        if (value.startsWith(' '))
            value.remove(0, 1);
        if (field == "event") {
            m_event.name = value;
        } else if (field == "id") {
            m_event.id = value;
        } else if (field == "data") {
            m_event.data += m_hasData ? '\n' + value : value;
            m_hasData = true;
        }
    }
    return {};
}

} // namespace outbound
