#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace outbound
{

class Button;

/// One section of the settings: its name, an action at the right end of it, one sentence, then its controls.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const QString& name, const QString& sentence, QWidget* parent = nullptr);

    QString name() const { return accessibleName(); }
    bool speaksOf(const QString& words) const; ///< its name, its sentences or a label has them

signals:
    void said(const QString& sentence); ///< what was done

protected:
    QVBoxLayout* body() const { return m_body; }
    void setAction(QWidget* action); ///< takes it over
    /// A deed of this section: an action of it, and a button for it at the right end of the heading.
    /// @param word what the button says; the action's text says of what
    QAction* addDeed(const QString& icon, const QString& word, const QString& text);

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_head;
};

/// Lets a button do what an action does, and only when that can be done.
void follow(Button* button, QAction* action);

} // namespace outbound
