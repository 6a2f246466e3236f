#pragma once

#include "tests/support/privatebus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace outbound
{

/// The desktop's portal on a bus, as far as it inhibits: hands out requests and knows which of them are open.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    enum class Mood {
        Grants,      ///< answers, and its backend agrees
        Refuses,     ///< answers with an error
        ThinksAgain, ///< answers, and its backend refuses
        Foresees,    ///< its backend refuses before it has answered
        HoldsBack,   ///< doesn't answer before it is told to
    };

    explicit FakePortal(const QString& address, Mood mood = Mood::Grants);

    void setMood(Mood mood) { m_mood = mood; }
    void answer(); ///< what was held back, with a grant
    int asked() const { return m_asked; }
    int open() const { return int(m_requests.size()); } ///< requests that inhibit
    const QString& reason() const { return m_reason; }  ///< of the last request

public slots:
    Q_SCRIPTABLE QDBusObjectPath Inhibit(const QString& window, uint flags, const QVariantMap& options,
                                         const QDBusMessage& call);

private:
    QString openRequest();
    void respond(const QString& path, uint response);

    BusGuest m_guest;
    Mood m_mood;
    int m_asked = 0;
    QString m_reason;
    QDBusMessage m_heldBack;
    std::vector<std::unique_ptr<QObject>> m_requests;
};

/// An open request, which ends with Close.
class FakePortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public slots:
    Q_SCRIPTABLE void Close() { emit closed(); }

signals:
    void closed();
};

} // namespace outbound
