#include "engine/settings/keychainstate.h"
#include "tests/support/privatebus.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace outbound;

/// The default keychain of a session, as far as it says whether it is locked.
class FakeKeychain : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked READ isLocked SCRIPTABLE true)

public:
    FakeKeychain(const QString& address, bool locked) : m_guest(address), m_locked(locked)
    {
        m_guest.connection().registerObject(QStringLiteral("/org/freedesktop/secrets/aliases/default"), this,
                                            QDBusConnection::ExportAllProperties);
        m_guest.connection().registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    bool isLocked() const { return m_locked; }

private:
    BusGuest m_guest;
    bool m_locked;
};

/// Whether a keychain is there and open, asked over a real bus.
class KeychainStateTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsLockedFromOpen();
    void tellsThatThereIsNone();

private:
    static KeychainState asked(const QDBusConnection& bus)
    {
        QObject context;
        std::optional<KeychainState> state;
        askKeychain(bus, &context, [&](KeychainState answer) { state = answer; });
        return QTest::qWaitFor([&] { return state.has_value(); }) ? *state : KeychainState::Absent;
    }
};

void KeychainStateTest::tellsLockedFromOpen()
{
    const PrivateBus bus;
    QVERIFY(!bus.address().isEmpty());
    const BusGuest program(bus.address());
    {
        const FakeKeychain locked(bus.address(), true);
        QVERIFY(asked(program.connection()) == KeychainState::Locked);
    }
    const FakeKeychain open(bus.address(), false);
    QVERIFY(asked(program.connection()) == KeychainState::Open);
}

void KeychainStateTest::tellsThatThereIsNone()
{
    const PrivateBus bus;
    const BusGuest program(bus.address());
    QVERIFY(asked(program.connection()) == KeychainState::Absent);
    QVERIFY(asked(QDBusConnection(QStringLiteral("nowhere"))) == KeychainState::Absent);
}

QTEST_GUILESS_MAIN(KeychainStateTest)
#include "keychainstate_test.moc"
