#include "ui/widgets/markicon.h"

#include <QPainter>

namespace outbound
{

MarkIcon::MarkIcon(Mark mark, StatusFamily family, QWidget* parent) : QWidget(parent), m_mark(mark), m_family(family)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkIcon::setMark(Mark mark, StatusFamily family)
{
    m_mark = mark;
    m_family = family;
    update();
}

void MarkIcon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, {0, 0}, m_mark, tokens().status(m_family).solid);
}

} // namespace outbound
