#include "ui/widgets/iconlabel.h"

#include "ui/theme/icon.h"

#include <QPainter>

namespace outbound
{

IconLabel::IconLabel(const QString& name, ColourToken colour, int size, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_colour(colour),
      m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconLabel::IconLabel(const QString& name, StatusFamily family, int size, QWidget* parent)
    : IconLabel(name, nullptr, size, parent)
{
    m_family = family;
}

void IconLabel::setIcon(const QString& name, StatusFamily family)
{
    m_name = name;
    m_family = family;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& now = tokens();
    paintIcon(painter, rect(), m_name, m_family ? now.status(*m_family).text : now.*m_colour);
}

} // namespace outbound
