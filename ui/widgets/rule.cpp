#include "ui/widgets/rule.h"

#include "ui/theme/hairline.h"

#include <QPainter>

namespace outbound
{

Rule::Rule(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(snapped(painter, rect()), tokens().border);
}

} // namespace outbound
