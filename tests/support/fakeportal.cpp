#include "tests/support/fakeportal.h"

namespace outbound
{

static const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
constexpr uint suspend = 4;

FakePortal::FakePortal(const QString& address, Mood mood) : m_guest(address), m_mood(mood)
{
    QDBusConnection bus = m_guest.connection();
    bus.registerObject(path, this, QDBusConnection::ExportScriptableSlots);
    bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
}

QDBusObjectPath FakePortal::Inhibit(const QString& window, uint flags, const QVariantMap& options,
                                    const QDBusMessage& call)
{
    ++m_asked;
    m_reason = options.value(QStringLiteral("reason")).toString();
    if (m_mood == Mood::Refuses || !window.isEmpty() || flags != suspend) {
        m_guest.connection().send(call.createErrorReply(QDBusError::AccessDenied, QStringLiteral("no")));
        call.setDelayedReply(true);
        return {};
    }
    if (m_mood == Mood::HoldsBack) {
        m_heldBack = call;
        call.setDelayedReply(true);
        return {};
    }
    const QString request = openRequest();
    if (m_mood == Mood::Foresees)
        respond(request, 2);
    call.setDelayedReply(true);
    m_guest.connection().send(call.createReply(QVariant::fromValue(QDBusObjectPath(request))));
    if (m_mood != Mood::Foresees)
        respond(request, m_mood == Mood::Grants ? 0 : 2);
    return {};
}

void FakePortal::answer()
{
    const QString request = openRequest();
    m_guest.connection().send(m_heldBack.createReply(QVariant::fromValue(QDBusObjectPath(request))));
    respond(request, 0);
}

QString FakePortal::openRequest()
{
    const QString request = path + QStringLiteral("/request/t%1").arg(m_asked);
    auto opened = std::make_unique<FakePortalRequest>();
    connect(opened.get(), &FakePortalRequest::closed, this, [this, request, open = opened.get()] {
        m_guest.connection().unregisterObject(request);
        std::erase_if(m_requests, [open](std::unique_ptr<QObject>& one) {
            if (one.get() != open)
                return false;
            one.release()->deleteLater();
            return true;
        });
    });
    m_guest.connection().registerObject(request, opened.get(), QDBusConnection::ExportScriptableSlots);
    m_requests.push_back(std::move(opened));
    return request;
}

void FakePortal::respond(const QString& request, uint response)
{
    QDBusMessage signal = QDBusMessage::createSignal(request, QStringLiteral("org.freedesktop.portal.Request"),
                                                     QStringLiteral("Response"));
    signal << response << QVariantMap();
    m_guest.connection().send(signal);
}

} // namespace outbound
