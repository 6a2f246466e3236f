#include "ui/widgets/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace outbound
{

WheelGuard::WheelGuard(QWidget* control) : QObject(control)
{
    control->setFocusPolicy(Qt::StrongFocus); // which the wheel doesn't give
    control->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const bool passing = event->type() == QEvent::Wheel && !qobject_cast<QWidget*>(watched)->hasFocus();
    if (passing)
        event->ignore();
    return passing;
}

} // namespace outbound
