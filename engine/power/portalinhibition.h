#pragma once

#include "engine/power/inhibition.h"

#include <QVariantMap>

namespace outbound
{

/// Through the desktop's portal, org.freedesktop.portal.Inhibit. It answers before its backend has: one that can't keep
/// the computer awake says so afterwards, with a Response on the request.
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html
class PortalInhibition final : public Inhibition
{
    Q_OBJECT

public:
    explicit PortalInhibition(const QDBusConnection& sessionBus);

private slots:
    void respond(uint response, const QVariantMap& results, const QDBusMessage& signal);

private:
    QDBusMessage request() const override;
    QDBusError keep(const QDBusPendingCall& answer) override;
    void drop() override;

    QString m_handle;     ///< path of the request that holds; empty when none does
    QString m_turnedDown; ///< path of the last request a Response refused, which may come before the answer
};

} // namespace outbound
