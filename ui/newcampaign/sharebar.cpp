#include "ui/newcampaign/sharebar.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace outbound
{

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(8);
}

void ShareBar::setShare(double share)
{
    m_share = share;
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    if (m_share <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor solid = tokens().status(StatusFamily::Pending).solid;
    const double length = std::max(2.0, m_share * width());
    const QRectF bar(layoutDirection() == Qt::RightToLeft ? width() - length : 0, 0, length, height());
    paintFrame(painter, bar, std::min(2.0, length / 2), solid, solid);
}

} // namespace outbound
