#include "ui/charts/chartlegend.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace outbound
{

SwatchColours swatchOf(ChartPart part)
{
    const Tokens& now = tokens();
    switch (part) {
    case ChartPart::Delivered:
        return {now.status(StatusFamily::Delivered).solid};
    case ChartPart::NoConfirmation:
        return {now.status(StatusFamily::NoConfirmation).solid};
    case ChartPart::Refused:
        return {now.status(StatusFamily::Refused).solid};
    case ChartPart::Failed:
        return {now.status(StatusFamily::NoConfirmation).solid, now.status(StatusFamily::Refused).solid};
    case ChartPart::Pending:
        break;
    }
    return {now.track};
}

Swatch::Swatch(ChartPart part, QWidget* parent) : QWidget(parent), m_part(part)
{
    setFixedSize(sizeHint());
}

void Swatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), 2, 2);
    painter.setClipPath(shape);
    const SwatchColours colours = swatchOf(m_part);
    const double share = double(width()) / double(colours.size());
    for (size_t i = 0; i < colours.size(); ++i)
        painter.fillRect(QRectF(double(i) * share, 0, share, height()), colours[i]);
}

ChartLegend::ChartLegend(const std::vector<std::pair<ChartPart, QString>>& parts, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const auto& [part, word] : parts) {
        if (row->count() > 0)
            row->addSpacing(8);
        row->addWidget(new Swatch(part));
        row->addWidget(new TextLabel(word, TypeRole::Caption, Tone::Muted));
    }
}

} // namespace outbound
