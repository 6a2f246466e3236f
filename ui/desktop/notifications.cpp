#include "ui/desktop/notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace outbound
{

static const QString service = QStringLiteral("org.freedesktop.Notifications");
static const QString path = QStringLiteral("/org/freedesktop/Notifications");

static QDBusMessage callTo(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

Notifications::Notifications(const QDBusConnection& sessionBus) : m_bus(sessionBus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(takeToken(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(forget(uint, uint)));
    askWhatItReads();
}

void Notifications::askWhatItReads()
{
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(callTo(QStringLiteral("GetCapabilities"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QStringList> reply = *answer;
        m_readsMarkup = reply.isValid() && reply.value().contains(QStringLiteral("body-markup"));
        answer->deleteLater();
    });
}

void Notifications::show(const QString& subject, const QString& title, const QString& sentence)
{
    if (!m_bus.isConnected())
        return emit notShown(title, sentence);
    const QStringList actions{QStringLiteral("default"), tr("Open")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    QDBusMessage call = callTo(QStringLiteral("Notify"));
    call << QGuiApplication::applicationDisplayName() << uint(0) << QGuiApplication::desktopFileName() << title
         << (m_readsMarkup ? sentence.toHtmlEscaped() : sentence) << actions << hints << int(-1);
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, subject, title, sentence] {
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isValid())
            m_subjects.insert(reply.value(), subject);
        else
            emit notShown(title, sentence);
        answer->deleteLater();
    });
}

void Notifications::takeAction(uint id, const QString&)
{
    if (const auto subject = m_subjects.constFind(id); subject != m_subjects.constEnd())
        emit opened(*subject);
}

/// Lets the window come to the front on Wayland; it arrives before the action.
void Notifications::takeToken(uint id, const QString& token)
{
    if (m_subjects.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Notifications::forget(uint id, uint)
{
    m_subjects.remove(id);
}

} // namespace outbound
