#include "ui/widgets/stackedbar.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace outbound
{

namespace
{

constexpr std::size_t pendingPart = 3;

double sum(const BarParts& parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

BarParts shares(const CampaignCounts& counts)
{
    BarParts parts = barParts(counts);
    const double whole = sum(parts);
    if (whole <= 0)
        return {0, 0, 0, 1};
    for (double& part : parts)
        part /= whole;
    return parts;
}

BarParts between(const BarParts& from, const BarParts& to, double progress)
{
    BarParts parts{};
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i] = from[i] + (to[i] - from[i]) * progress;
    return parts;
}

} // namespace

BarParts barParts(const CampaignCounts& counts)
{
    return {double(counts.deliveredCount()), double(counts.noConfirmationCount()), double(counts.refusedCount()),
            double(counts.pendingCount())};
}

std::array<int, 4> barWidths(const BarParts& parts, int available, int least)
{
    std::array<int, 4> widths{};
    const double whole = sum(parts);
    if (whole <= 0 || available <= 0)
        return widths;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] > 0)
            widths[i] = std::max(least, static_cast<int>(std::lround(parts[i] / whole * available)));
    }
    // What the small ones were given, and what rounding made, comes out of the widest.
    *std::max_element(widths.begin(), widths.end()) += available - std::accumulate(widths.begin(), widths.end(), 0);
    return widths;
}

void paintStackedBar(QPainter& painter, const QRectF& rect, const CampaignCounts& counts)
{
    paintStackedBar(painter, rect, shares(counts));
}

void paintStackedBar(QPainter& painter, const QRectF& rect, const BarParts& parts)
{
    const Tokens& now = tokens();
    const std::array<QColor, 4> colours{now.status(StatusFamily::Delivered).solid,
                                        now.status(StatusFamily::NoConfirmation).solid,
                                        now.status(StatusFamily::Refused).solid, now.track};
    const qreal scale = painter.device()->devicePixelRatioF();
    const QRectF bar = snapped(painter, rect);
    const int gap = std::max(1, static_cast<int>(std::lround(scale)));
    const auto shown = std::count_if(parts.begin(), parts.end(), [](double part) { return part > 0; });
    const int whole = static_cast<int>(std::lround(bar.width() * scale));
    BarParts drawn = parts;
    if (shown == 0)
        drawn[pendingPart] = 1;
    const std::array<int, 4> widths =
        barWidths(drawn, whole - gap * static_cast<int>(std::max<std::ptrdiff_t>(shown - 1, 0)),
                  static_cast<int>(std::lround(2 * scale)));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool leftToRight = painter.layoutDirection() != Qt::RightToLeft;
    int at = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] <= 0)
            continue;
        QRectF part(bar.left() + at / scale, bar.top(), widths[i] / scale, bar.height());
        if (!leftToRight)
            part.moveRight(bar.right() - at / scale);
        // The whole bar with its round ends in this colour, shown only where the part is.
        painter.save();
        painter.setClipRect(part, Qt::IntersectClip);
        painter.setBrush(colours[i]);
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
        painter.restore();
        at += widths[i] + gap;
    }
    painter.restore();
}

QString stackedBarDescription(const CampaignCounts& counts)
{
    const QLocale locale;
    return QCoreApplication::translate("StackedBar", "Delivered %1, no confirmation %2, refused %3, pending %4")
        .arg(locale.toString(counts.deliveredCount()), locale.toString(counts.noConfirmationCount()),
             locale.toString(counts.refusedCount()), locale.toString(counts.pendingCount()));
}

StackedBar::StackedBar(int height, QWidget* parent)
    : QWidget(parent),
      m_height(height),
      m_from{0, 0, 0, 1},
      m_to(m_from)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_slide.setStartValue(0.0);
    m_slide.setEndValue(1.0);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void StackedBar::setCounts(const CampaignCounts& counts)
{
    const BarParts next = shares(counts);
    setAccessibleName(stackedBarDescription(counts));
    if (next == m_to)
        return;
    const bool sliding = m_slide.state() == QAbstractAnimation::Running;
    m_from = sliding ? between(m_from, m_to, m_slide.currentValue().toDouble()) : m_to;
    m_to = next;
    const int animation = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (animation > 0 && isVisible()) {
        m_slide.stop();
        m_slide.setDuration(std::min(animation, 200));
        m_slide.start();
    } else {
        m_slide.stop();
        m_from = m_to;
    }
    update();
}

QSize StackedBar::sizeHint() const
{
    return {120, m_height};
}

void StackedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool sliding = m_slide.state() == QAbstractAnimation::Running;
    paintStackedBar(painter, QRectF(rect()), sliding ? between(m_from, m_to, m_slide.currentValue().toDouble()) : m_to);
}

} // namespace outbound
