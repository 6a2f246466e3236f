#include "ui/widgets/cardcorners.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace outbound
{

CardCorners::CardCorners(QWidget* card) : QWidget(card)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void CardCorners::paintEvent(QPaintEvent*)
{
    constexpr qreal radius = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.addRect(rect());
    outside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QWidget* page = parentWidget()->parentWidget();
    painter.fillPath(outside, page ? page->palette().color(page->backgroundRole()) : tokens().surface);
    paintFrame(painter, rect(), radius, Qt::transparent, tokens().border);
}

} // namespace outbound
