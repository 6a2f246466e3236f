#include "ui/theme/figurepainter.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

struct DigitWidths {
    qreal widest = 0;
    bool equal = true;
};

/// Measured once for each font; only a handful of fonts ever comes by.
DigitWidths digitWidths(const QFont& font)
{
    static QHash<QString, DigitWidths> known;
    const auto found = known.constFind(font.key());
    if (found != known.constEnd())
        return *found;
    const QFontMetricsF metrics(font);
    DigitWidths widths;
    qreal narrowest = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const qreal width = metrics.horizontalAdvance(QChar(digit));
        widths.widest = std::max(widths.widest, width);
        narrowest = std::min(narrowest, width);
    }
    widths.equal = widths.widest - narrowest < 0.01;
    known.insert(font.key(), widths);
    return widths;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Its pieces don't stand from left to right.
bool runsBothWays(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// Calls `digit(char, cell width)` or `run(text, width)` for each piece from left to right.
template <typename Digit, typename Run>
void walk(const QFontMetricsF& metrics, qreal cell, const QString& text, Digit digit, Run run)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isDigit(text[at]))
            continue;
        if (at > from) {
            const QString piece = text.mid(from, at - from);
            run(piece, metrics.horizontalAdvance(piece));
        }
        if (at < text.size())
            digit(text[at], cell);
        from = at + 1;
    }
}

} // namespace

qreal figureWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    const DigitWidths digits = digitWidths(font);
    if (digits.equal || runsBothWays(text))
        return metrics.horizontalAdvance(text);
    qreal width = 0;
    walk(
        metrics, digits.widest, text, [&](QChar, qreal cell) { width += cell; },
        [&](const QString&, qreal advance) { width += advance; });
    return width;
}

void drawFigure(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment)
{
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    const DigitWidths digits = digitWidths(font);
    const qreal width = figureWidth(font, text);

    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    qreal baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        baseline = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    else if (alignment & Qt::AlignBaseline)
        baseline = rect.bottom();
    baseline = std::round(baseline);

    if (digits.equal || runsBothWays(text)) {
        painter.drawText(QPointF(x, baseline), text);
        return;
    }
    walk(
        metrics, digits.widest, text,
        [&](QChar digit, qreal cell) {
            painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(digit)) / 2, baseline), QString(digit));
            x += cell;
        },
        [&](const QString& piece, qreal advance) {
            painter.drawText(QPointF(x, baseline), piece);
            x += advance;
        });
}

} // namespace outbound
