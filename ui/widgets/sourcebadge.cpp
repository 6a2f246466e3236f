#include "ui/widgets/sourcebadge.h"

#include "models/statuswords.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int padding = 7; // with the border

} // namespace

QSize tagSize(const QString& text)
{
    const QFontMetricsF metrics(typeface(TypeRole::Caption));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text))) + 2 * padding,
            std::max(20, lineHeight(TypeRole::Caption) + 2)};
}

void paintTag(QPainter& painter, const QRectF& rect, const QString& text)
{
    const QSize size = tagSize(text);
    const qreal width = std::min<qreal>(size.width(), rect.width());
    const qreal x = painter.layoutDirection() == Qt::RightToLeft ? rect.right() - width : rect.left();
    const QRectF tag(x, rect.top() + std::floor((rect.height() - size.height()) / 2), width, size.height());
    paintFrame(painter, tag, 4, Qt::transparent, tokens().borderStrong);
    painter.setFont(typeface(TypeRole::Caption));
    painter.setPen(tokens().textMuted);
    painter.drawText(tag, Qt::AlignCenter,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, width - 2 * padding + 1));
}

SourceBadge::SourceBadge(CampaignSource source, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSource(source);
}

void SourceBadge::setSource(CampaignSource source)
{
    m_source = source;
    setAccessibleName(tr("Source: %1").arg(sourceName(source)));
    updateGeometry();
    update();
}

QSize SourceBadge::sizeHint() const
{
    return tagSize(sourceName(m_source));
}

void SourceBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, rect(), sourceName(m_source));
}

} // namespace outbound
