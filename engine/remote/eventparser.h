#pragma once

#include <QByteArray>

#include <optional>

namespace outbound
{

/// One event of a text/event-stream.
struct ServerEvent {
    QByteArray id;   ///< of the last event that had one
    QByteArray name; ///< "message" when it has none
    QByteArray data;
};

/// Reads a text/event-stream as it arrives, in pieces of any size. Source: WHATWG HTML, "Server-sent events".
class EventParser
{
public:
    void feed(const QByteArray& piece) { m_waiting += piece; }
    /// The next event that has come whole.
    std::optional<ServerEvent> next();

private:
    std::optional<QByteArray> nextLine();

    QByteArray m_waiting;
    ServerEvent m_event;
    bool m_hasData = false;
};

} // namespace outbound
