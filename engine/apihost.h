#pragma once

#include "engine/clock.h"
#include "engine/engine.h"

#include <QThread>

namespace outbound
{

class ApiDesk;
class ApiServer;
class SendFloor;

/// Has the REST API served in a thread of its own, there, elsewhere or nowhere, as the settings want it, and tells the
/// store where. Lives in the main thread.
class ApiHost : public QObject
{
    Q_OBJECT

public:
    /// @param floor its thread has ended when this goes: until then answers come to the desk
    ApiHost(Engine& front, SendFloor& floor, const Engine::Options& options, Clock& clock);
    ~ApiHost() override;

    Result<void> open(const Settings& settings);
    void close(); ///< takes nothing more; while `front` and `floor` are there, and before this goes
    void follow(const Settings& settings);
    void use(const Connection& connection); ///< whose account the commands are about from now on
    QUrl url() const { return m_url; }      ///< empty while none is served

signals:
    void urlChanged();

private:
    std::optional<quint16> wantedPort(const Settings& settings) const; ///< nothing when none is to be served
    void announce(quint16 port);                                       ///< 0: nowhere

    Engine& m_front;
    SendFloor& m_floor;
    const Engine::Options& m_options;
    Clock& m_clock;
    QThread m_thread;
    std::unique_ptr<ApiDesk> m_desk; ///< lives in m_thread; null when no API was asked for
    ApiServer* m_server = nullptr;   ///< lives in m_thread
    std::optional<quint16> m_port;   ///< where it was told to listen last
    QUrl m_url;
};

} // namespace outbound
