#include "ui/newcampaign/phonepreview.h"

#include "engine/domain/segments.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int headHeight = 44;
constexpr int inset = 13; ///< from the frame to bubble and replies
constexpr int bubblePadding = 9;
constexpr int bubbleRoom = 58; ///< the bubble leaves this free at the far side
constexpr int lineStep = 18;
constexpr int footHeight = 30;
constexpr int leastHeight = 288;

QList<QTextLayout::FormatRange> underlines(const QString& text)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(tokens().status(StatusFamily::NoConfirmation).solid);
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i < text.size(); ++i) {
        if (isGsm7(text[i]))
            continue;
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == i)
            ++ranges.last().length;
        else
            ranges.append({i, 1, format});
    }
    return ranges;
}

/// As many lines of the caption as are allowed, the last one elided.
QStringList linesOf(const QString& text, int width, int most)
{
    const QFont font = typeface(TypeRole::Caption);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart());
        lines << (last ? QFontMetricsF(font).elidedText(rest.simplified(), Qt::ElideRight, width)
                       : rest.left(line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace

PhonePreview::PhonePreview(QWidget* parent) : QWidget(parent), m_layout(std::make_unique<QTextLayout>())
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Message preview"));
}

PhonePreview::~PhonePreview() = default;

void PhonePreview::setSender(const QString& from, const QString& replies)
{
    m_from = from;
    m_replies = replies;
    update();
}

void PhonePreview::setMessage(const QString& text, const QString& to)
{
    m_text = text;
    m_to = to;
    setAccessibleDescription(QStringLiteral("%1\n%2").arg(text, to));
    m_laidOutFor = -1;
    updateGeometry();
    update();
}

void PhonePreview::layOut(int width) const
{
    if (m_laidOutFor == width)
        return;
    m_laidOutFor = width;
    QString text = m_text;
    text.replace(u'\n', QChar::LineSeparator);
    m_layout->setFont(typeface(TypeRole::Body));
    m_layout->setText(text);
    m_layout->setFormats(underlines(m_text));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // of an address, say
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    int top = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width - bubbleRoom - 2 * bubblePadding);
        line.setPosition(QPointF(0, top + (lineStep - line.height()) / 2));
        top += lineStep;
    }
    m_layout->endLayout();
}

int PhonePreview::heightForWidth(int width) const
{
    layOut(width);
    const int bubble = m_text.isEmpty() ? 0 : m_layout->lineCount() * lineStep + 2 * bubblePadding;
    return std::max(leastHeight, headHeight + 8 + bubble + 60 + footHeight + inset);
}

QSize PhonePreview::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize PhonePreview::minimumSizeHint() const
{
    return {200, leastHeight};
}

void PhonePreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_laidOutFor = -1;
}

void PhonePreview::paintEvent(QPaintEvent*)
{
    layOut(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& now = tokens();
    paintFrame(painter, rect(), 24, now.surface, now.borderStrong);
    paintHairline(painter, QRectF(1, 0, width() - 2, headHeight + 1), now.border);

    painter.setFont(typeface(TypeRole::Medium));
    painter.setPen(now.text);
    drawFigure(painter, QRectF(12, 7, width() - 24, 20), m_from, Qt::AlignHCenter | Qt::AlignVCenter);
    painter.setFont(typeface(TypeRole::Axis));
    painter.setPen(now.textMuted);
    painter.drawText(QRectF(12, 26, width() - 24, 14), Qt::AlignCenter, tr("Text message"));

    qreal top = headHeight + 9;
    if (!m_text.isEmpty()) {
        qreal widest = 0;
        for (int i = 0; i < m_layout->lineCount(); ++i)
            widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
        const QRectF bubble(inset, top, m_layout->lineCount() > 1 ? width() - bubbleRoom : widest + 2 * bubblePadding,
                            m_layout->lineCount() * lineStep + 2 * bubblePadding - 2);
        paintFrame(painter, bubble, 10, now.bubble, now.bubble);
        painter.setPen(now.text);
        m_layout->draw(&painter, bubble.topLeft() + QPointF(bubblePadding, bubblePadding - 1));
        top = bubble.bottom() + 6;
    }
    painter.setFont(typeface(TypeRole::Caption));
    painter.setPen(now.textMuted);
    const QRectF foot(inset, height() - footHeight - inset - 1, width() - 2 * inset, footHeight);
    const qreal line = painter.fontMetrics().lineSpacing();
    const int room = std::max(1, int((foot.top() - top) / line));
    for (const QString& words : linesOf(m_to, width() - 2 * inset, m_text.isEmpty() ? room : std::min(room, 2))) {
        painter.drawText(QRectF(inset, top, width() - 2 * inset, line), Qt::AlignLeft | Qt::AlignVCenter, words);
        top += line;
    }
    if (!m_replies.isEmpty()) {
        paintFrame(painter, foot, footHeight / 2.0, now.surface, now.border);
        const QRectF inside = foot.adjusted(12, 0, -12, 0);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_replies, Qt::ElideRight, int(inside.width())));
    }
}

} // namespace outbound
