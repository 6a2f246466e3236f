#include "ui/charts/charttip.h"

#include "ui/theme/figurepainter.h"
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

constexpr int side = 10;
constexpr int above = 8;
constexpr int swatch = 8;
constexpr int swatchGap = 6;
constexpr int figureGap = 16;
constexpr int away = 12; ///< from the place it speaks of

int lineStep()
{
    return lineHeight(TypeRole::Caption);
}

int wordInset(const ChartValue& value)
{
    const bool any = std::ranges::any_of(value.lines, [](const auto& line) { return !line.colours.empty(); });
    return any ? swatch + swatchGap : 0;
}

} // namespace

QString ChartValue::sentence() const
{
    QStringList parts;
    for (const Line& line : lines)
        parts << ChartTip::tr("%1 %2", "what, figure").arg(line.word, line.figure);
    return ChartTip::tr("%1: %2.", "place in a chart, values").arg(heading, parts.join(QStringLiteral(", ")));
}

ChartTip::ChartTip(QWidget* chart) : QWidget(chart->window()), m_chart(chart)
{
    setObjectName(QStringLiteral("chartTip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

ChartTip::~ChartTip() = default;

QSize ChartTip::sizeHint() const
{
    const QFontMetricsF words(typeface(TypeRole::Caption));
    const QFont strong = typeface(TypeRole::CaptionStrong);
    double wide = QFontMetricsF(strong).horizontalAdvance(m_value.heading);
    double word = 0;
    double figure = 0;
    for (const ChartValue::Line& line : m_value.lines) {
        word = std::max(word, words.horizontalAdvance(line.word));
        figure = std::max(figure, figureWidth(strong, line.figure));
    }
    wide = std::max(wide, wordInset(m_value) + word + figureGap + figure);
    return {2 * side + int(std::ceil(wide)), 2 * above + (1 + int(m_value.lines.size())) * lineStep()};
}

void ChartTip::show(const ChartValue& value, const QPoint& place)
{
    if (parentWidget() != m_chart->window())
        setParent(m_chart->window());
    m_value = value;
    QRect box(QPoint(), sizeHint());
    const QPoint there = m_chart->mapTo(m_chart->window(), place);
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    box.moveTopLeft({there.x() + away, there.y() + 4});
    if (box.right() > room.right())
        box.moveRight(there.x() - away);
    box.moveBottom(std::min(box.bottom(), room.bottom()));
    setGeometry(box);
    raise();
    QWidget::show();
    update();
}

void ChartTip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& now = tokens();
    paintFrame(painter, rect(), 4, now.tooltip, now.tooltip);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment trailing = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    QRectF line(side, above, width() - 2 * side, lineStep());
    painter.setPen(now.tooltipText);
    painter.setFont(typeface(TypeRole::CaptionStrong));
    painter.drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter), m_value.heading);
    const int inset = wordInset(m_value);
    for (const ChartValue::Line& one : m_value.lines) {
        line.translate(0, lineStep());
        const double left = mirrored ? line.right() - swatch : line.left();
        paintSwatch(painter, {left, line.center().y() - swatch / 2.0, swatch, swatch}, one.colours);
        painter.setPen(now.tooltipText);
        painter.setFont(typeface(TypeRole::Caption));
        painter.drawText(line.adjusted(mirrored ? 0 : inset, 0, mirrored ? -inset : 0, 0),
                         int(Qt::AlignLeading | Qt::AlignVCenter), one.word);
        painter.setFont(typeface(TypeRole::CaptionStrong));
        drawFigure(painter, line, one.figure, trailing);
    }
}

} // namespace outbound
