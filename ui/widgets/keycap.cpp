#include "ui/widgets/keycap.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int capHeight = 16;
constexpr int capGap = 2;
constexpr int padding = 4; // with the border

qreal capWidth(const QFontMetricsF& metrics, const QString& name)
{
    return std::max<qreal>(capHeight, std::ceil(metrics.horizontalAdvance(name)) + 2 * padding);
}

} // namespace

QStringList keyNames(const QKeySequence& keys)
{
    QStringList names = keys.toString(QKeySequence::NativeText).split(u'+', Qt::SkipEmptyParts);
    for (QString& name : names) {
        if (name == u"Return")
            name = QStringLiteral("Enter");
    }
    return names;
}

qreal keyCapsWidth(const QStringList& names)
{
    const QFontMetricsF metrics(typeface(TypeRole::Axis));
    qreal width = names.isEmpty() ? 0 : capGap * (names.size() - 1.0);
    for (const QString& name : names)
        width += capWidth(metrics, name);
    return width;
}

void paintKeyCaps(QPainter& painter, const QRectF& rect, const QStringList& names, const QColor& text,
                  const QColor& border, Qt::Alignment alignment)
{
    painter.save();
    painter.setFont(typeface(TypeRole::Axis));
    const QFontMetricsF metrics(painter.font());
    const Qt::Alignment visual = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    qreal x = visual & Qt::AlignRight ? rect.right() - keyCapsWidth(names) : rect.left();
    for (const QString& name : names) {
        const QRectF cap(x, rect.top() + std::floor((rect.height() - capHeight) / 2), capWidth(metrics, name),
                         capHeight);
        paintFrame(painter, cap, 4, Qt::transparent, border);
        painter.setPen(text);
        painter.drawText(cap, Qt::AlignCenter, name);
        x += cap.width() + capGap;
    }
    painter.restore();
}

KeyCap::KeyCap(const QKeySequence& keys, QWidget* parent) : KeyCap(keyNames(keys), parent) {}

KeyCap::KeyCap(const QStringList& names, QWidget* parent) : QWidget(parent), m_names(names)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(names.join(u'+'));
}

void KeyCap::setOnDark(bool onDark)
{
    m_onDark = onDark;
    update();
}

QSize KeyCap::sizeHint() const
{
    return {static_cast<int>(std::ceil(keyCapsWidth(m_names))), 18};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& now = tokens();
    paintKeyCaps(painter, rect(), m_names, m_onDark ? now.tooltipText : now.textMuted,
                 m_onDark ? now.tooltipText : now.borderStrong, Qt::AlignLeading);
}

} // namespace outbound
