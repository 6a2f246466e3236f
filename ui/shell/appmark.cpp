#include "ui/shell/appmark.h"

#include "ui/theme/icon.h"

#include <QPainter>

namespace outbound
{

AppMark::AppMark(QWidget* parent) : QWidget(parent)
{
    setFixedSize(20, 20);
}

void AppMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    applicationIcon().paint(&painter, rect());
}

} // namespace outbound
