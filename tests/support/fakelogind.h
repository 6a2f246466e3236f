#pragma once

#include "tests/support/privatebus.h"

#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>

#include <vector>

namespace outbound
{

/// logind on a bus, as far as it inhibits and tells of sleep: hands out pipes and looks which of them are still open.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogind(const QString& address);
    ~FakeLogind() override;

    void setDenies(bool denies) { m_denies = denies; }
    void setHoldsBack(bool holdsBack) { m_holdsBack = holdsBack; }
    void answer(); ///< what was held back, with a grant
    int asked() const { return m_asked; }
    int open() const;                                            ///< locks that somebody has
    const QStringList& arguments() const { return m_arguments; } ///< of the last call: what, who, why, mode
    void tellOfSleep(bool begins);

public slots:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                                 const QString& mode, const QDBusMessage& call);

private:
    QDBusUnixFileDescriptor openLock();

    BusGuest m_guest;
    bool m_denies = false;
    bool m_holdsBack = false;
    int m_asked = 0;
    QStringList m_arguments;
    QDBusMessage m_heldBack;
    std::vector<int> m_locks; ///< our ends of the pipes
};

} // namespace outbound
