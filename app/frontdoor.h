#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace outbound
{

/// Lets a second start of the program find the first window on the same data directory and bring it forward.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    explicit FrontDoor(const QString& dataDir);

    void open(); ///< listens for knocks from now on

    /// Knocks at the window of another process. @return whether one answered
    static bool knock(const QString& dataDir);

signals:
    void knocked();

private:
    const QString m_name;
    QLocalServer m_server;
};

} // namespace outbound
