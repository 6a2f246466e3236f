#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QObject>

class QDBusPendingCall;

namespace outbound
{

/// One way to keep the computer awake: asks a service of a bus for a lock, without waiting for its answer, and gives
/// the lock back.
class Inhibition : public QObject
{
    Q_OBJECT

public:
    void take();    ///< granted() or refused() comes, unless it is released before; nothing when held already
    void release(); ///< a lock that is still asked for is given back as soon as it comes
    void retire();  ///< releases and deletes it, when the answer has come that is under way
    bool isAsking() const { return m_isAsking; }
    bool isHeld() const { return m_isHeld; }

signals:
    void granted();
    void refused(const QString& why); ///< may also come some time after granted()
    void lost();                      ///< the service that granted it is gone
    void appeared();                  ///< the service is there, which may mean that it can be asked now

protected:
    Inhibition(const QDBusConnection& bus, const QString& service);

    virtual QDBusMessage request() const = 0;
    virtual QDBusError keep(const QDBusPendingCall& answer) = 0; ///< not valid when the lock was granted
    virtual void drop() = 0;
    void withdraw(const QString& why); ///< the service thought better of it

    const QDBusConnection m_bus;

private:
    void answered(const QDBusPendingCall& answer);
    void changeOwner(const QString& service, const QString& before, const QString& now);

    bool m_isWanted = false;
    bool m_isAsking = false;
    bool m_isHeld = false;
    bool m_isRetired = false;
};

} // namespace outbound
