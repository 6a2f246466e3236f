#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QString>

namespace outbound
{

/// The desktop's notifications, org.freedesktop.Notifications. Asks without waiting.
/// https://specifications.freedesktop.org/notification-spec/latest/protocol.html
class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(const QDBusConnection& sessionBus);

    /// @param subject comes back with opened(). Both texts are plain.
    void show(const QString& subject, const QString& title, const QString& sentence);

signals:
    void opened(const QString& subject); ///< the operator clicked it
    void notShown(const QString& title, const QString& sentence);

private slots:
    void takeAction(uint id, const QString& action);
    void takeToken(uint id, const QString& token);
    void forget(uint id, uint reason);

private:
    void askWhatItReads();

    QDBusConnection m_bus;
    QHash<uint, QString> m_subjects; ///< of those that are open
    bool m_readsMarkup = false;      ///< the server would take `<` for the beginning of a tag
};

} // namespace outbound
