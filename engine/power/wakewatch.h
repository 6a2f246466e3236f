#pragma once

#include <QDBusConnection>
#include <QObject>

namespace outbound
{

/// Says when the computer has slept, by logind's word; says nothing where there is no logind.
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    explicit WakeWatch(QDBusConnection systemBus);

signals:
    void wokeUp();

private slots:
    void prepare(bool toSleep);
};

} // namespace outbound
