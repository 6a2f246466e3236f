#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace outbound
{

/// Puts the one focus frame round the widget that got the focus by keyboard (Tab, Backtab, shortcut, or because of a
/// key: a page or a dialog that opened) and takes it away when a mouse takes over. Widgets that show their own focus
/// set the property `ownFocus`.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget* widget);

    bool m_keyboard = false;       ///< a key was pressed last, not the mouse
    QPointer<QFocusFrame> m_frame; ///< a child of the window it was last seen in
};

} // namespace outbound
