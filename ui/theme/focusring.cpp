#include "ui/theme/focusring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QMenu>

namespace outbound
{

namespace
{

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

bool showsItsOwn(const QWidget* widget)
{
    return widget->isWindow() || qobject_cast<const QAbstractItemView*>(widget) ||
           widget->property("ownFocus").toBool();
}

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress)
        m_keyboard = type == QEvent::KeyPress;
    if (type != QEvent::FocusIn && type != QEvent::FocusOut)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget != QApplication::focusWidget())
        return false;
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    if (type == QEvent::FocusOut || (reason == Qt::ActiveWindowFocusReason && !m_keyboard))
        return false;
    const bool byKeys = byKeyboard(reason) || (m_keyboard && reason != Qt::MouseFocusReason);
    show(byKeys && !showsItsOwn(widget) ? widget : nullptr);
    return false;
}

void FocusRing::show(QWidget* widget)
{
    if (!widget) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

} // namespace outbound
