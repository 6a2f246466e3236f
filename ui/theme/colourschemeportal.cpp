#include "ui/theme/colourschemeportal.h"

#include "engine/power/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace outbound
{

namespace
{

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");
constexpr uint darkPreferred = 1;

} // namespace

ColourSchemePortal::ColourSchemePortal(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));

    QDBusMessage read =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    read << appearance << colourScheme;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

void ColourSchemePortal::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance && key == colourScheme)
        take(value.variant());
}

void ColourSchemePortal::take(QVariant value)
{
    // `Read` wraps its answer twice, the signal once.
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const bool dark = value.toUInt() == darkPreferred;
    if (dark == m_prefersDark)
        return;
    m_prefersDark = dark;
    emit changed();
}

} // namespace outbound
