#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace outbound
{

/// One section of the settings: its name, an action at the right end of it, one sentence, then its controls.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const QString& name, const QString& sentence, QWidget* parent = nullptr);

    QString name() const { return accessibleName(); }

signals:
    void said(const QString& sentence); ///< what was done

protected:
    QVBoxLayout* body() const { return m_body; }
    void setAction(QWidget* action); ///< takes it over

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_head;
};

} // namespace outbound
