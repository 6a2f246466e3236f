#include "ui/shell/partwalk.h"

#include <QApplication>
#include <QWidget>

namespace outbound
{

namespace
{

QWidget* firstStop(QWidget* part)
{
    for (QWidget* widget = part->nextInFocusChain(); widget != part; widget = widget->nextInFocusChain())
        if (part->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            return widget;
    return nullptr;
}

} // namespace

void focusNextPart(const QList<QWidget*>& parts, int by)
{
    const qsizetype count = parts.size();
    qsizetype here = 0;
    for (qsizetype i = 0; i < count; ++i)
        if (parts[i]->isAncestorOf(QApplication::focusWidget()))
            here = i;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget* part = parts[(here + by * step + count * count) % count];
        if (QWidget* stop = part->isVisible() ? firstStop(part) : nullptr) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void focusPart(QWidget& part)
{
    QWidget* stop = part.focusProxy() && part.focusProxy()->isVisible() ? part.focusProxy() : firstStop(&part);
    if (stop)
        stop->setFocus(Qt::OtherFocusReason);
}

} // namespace outbound
