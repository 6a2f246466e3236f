#include "ui/widgets/barslot.h"

#include <QEvent>
#include <QVBoxLayout>

namespace outbound
{

BarSlot::BarSlot(QWidget* bar, const QMargins& air, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(air);
    column->addWidget(bar);
    bar->installEventFilter(this);
    if (bar->isHidden())
        hide();
}

bool BarSlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent)
        show();
    else if (event->type() == QEvent::HideToParent)
        hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace outbound
