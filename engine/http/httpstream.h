#pragma once

#include <QByteArray>

#include <functional>

namespace outbound
{

/// The body of an answer that is written over time. Lives in the server's thread, as all its calls do; none of the
/// callbacks comes from within write() or close().
class HttpStream
{
public:
    /// What may wait for a client that doesn't read; one more byte and it is dropped.
    static constexpr qsizetype waitingLimit = 1024 * 1024;

    HttpStream() = default;
    HttpStream(const HttpStream&) = delete;
    HttpStream& operator=(const HttpStream&) = delete;

    /// Called once when the stream ended by anything but close(): the client hung up, was too slow, or the server (in
    /// its destructor) or the request was gone. Both callbacks are let go of when the stream ends.
    void onGone(std::function<void()> gone) { m_gone = std::move(gone); }

    /// Called whenever the client was handed all that was written, also at the start: the place to write the next part
    /// of something long.
    void onDrained(std::function<void()> drained) { m_drained = std::move(drained); }

    bool write(const QByteArray& bytes); ///< @return false when the stream has ended; the bytes are forgotten then
    void close();                        ///< ends the answer once all that waits has been sent
    bool isOpen() const { return !m_closed && !m_ended; }
    qsizetype waiting() const { return m_waiting.size(); } ///< bytes written but not handed to the client yet

private:
    friend class HttpExchange;

    /// The connection it goes out on.
    struct Outlet {
        std::function<void()> wake; ///< there is something to send, or the end
        std::function<void()> drop; ///< close it now
    };
    void open(Outlet outlet) { m_outlet = std::move(outlet); }
    qsizetype take(char* to, qsizetype size); ///< asks for more when nothing waits
    void end();                               ///< there is no connection, or not any longer

    QByteArray m_waiting;
    std::function<void()> m_gone;
    std::function<void()> m_drained;
    Outlet m_outlet;
    bool m_closed = false; ///< by the one who writes
    bool m_ended = false;  ///< the connection is gone, or about to be
};

} // namespace outbound
