#include "ui/widgets/linkbutton.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace outbound
{

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setTypeRole(TypeRole::Medium);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setTypeRole(TypeRole role)
{
    setFont(typeface(role));
    updateGeometry();
}

void LinkButton::setColour(ColourToken colour, bool alwaysUnderlined)
{
    m_colour = colour;
    m_alwaysUnderlined = alwaysUnderlined;
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()), std::max(24, metrics.height())};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont words = font();
    words.setUnderline(m_alwaysUnderlined != (underMouse() && isEnabled()));
    painter.setFont(words);
    painter.setPen(isEnabled() ? tokens().*m_colour : tokens().textDisabled);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void LinkButton::enterEvent(QEnterEvent*)
{
    update();
}

void LinkButton::leaveEvent(QEvent*)
{
    update();
}

} // namespace outbound
