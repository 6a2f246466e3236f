#pragma once

#include <QDBusVariant>
#include <QObject>

namespace outbound
{

/// The desktop's wish for dark or light, from the XDG Settings portal. Asks without waiting: until an answer comes, and
/// where there is no session bus, it says light.
class ColourSchemePortal : public QObject
{
    Q_OBJECT

public:
    explicit ColourSchemePortal(QObject* parent = nullptr);

    bool prefersDark() const { return m_prefersDark; }

signals:
    void changed();

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(QVariant value);

    bool m_prefersDark = false;
};

} // namespace outbound
