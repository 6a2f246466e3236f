#include "ui/charts/chartlegend.h"

#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

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

void paintSwatch(QPainter& painter, const QRectF& rect, const SwatchColours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, 2, 2);
    painter.setClipPath(shape, Qt::IntersectClip);
    const double share = rect.width() / double(std::max<size_t>(1, colours.size()));
    for (size_t i = 0; i < colours.size(); ++i)
        painter.fillRect(QRectF(rect.left() + double(i) * share, rect.top(), share, rect.height()), colours[i]);
    painter.restore();
}

void Swatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSwatch(painter, rect(), swatchOf(m_part));
}

ChartLegend::ChartLegend(const std::vector<std::pair<ChartPart, QString>>& parts, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const auto& [part, word] : parts) {
        if (row->count() > 0)
            row->addSpacing(3);
        row->addWidget(new Swatch(part));
        row->addWidget(new ElidedLabel(word, TypeRole::Caption, Tone::Muted));
    }
}

} // namespace outbound
