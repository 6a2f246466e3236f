#include "ui/widgets/figurelabel.h"

#include "ui/theme/figurepainter.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace outbound
{

QColor toneColour(Tone tone)
{
    const Tokens& now = tokens();
    switch (tone) {
    case Tone::Muted:
        return now.textMuted;
    case Tone::Disabled:
        return now.textDisabled;
    case Tone::Link:
        return now.link;
    case Tone::OnDark:
        return now.tooltipText;
    case Tone::Delivered:
        return now.status(StatusFamily::Delivered).text;
    case Tone::Refused:
        return now.status(StatusFamily::Refused).text;
    case Tone::NoConfirmation:
        return now.status(StatusFamily::NoConfirmation).text;
    case Tone::Pending:
        return now.status(StatusFamily::Pending).text;
    case Tone::Running:
        return now.status(StatusFamily::Running).text;
    case Tone::Text:
        break;
    }
    return now.text;
}

FigureLabel::FigureLabel(TypeRole role, Tone tone, QWidget* parent) : QWidget(parent), m_role(role), m_tone(tone)
{
    setFont(typeface(role));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FigureLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    const bool named = !accessibleName().isEmpty() && accessibleName() != m_text;
    const int width = sizeHint().width();
    m_text = text;
    if (!named)
        setAccessibleName(text);
    if (sizeHint().width() != width)
        updateGeometry();
    update();
}

void FigureLabel::setNumber(qint64 number)
{
    setText(locale().toString(number));
}

void FigureLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void FigureLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void FigureLabel::reserve(const QString& widest)
{
    m_widest = widest;
    updateGeometry();
}

QSize FigureLabel::sizeHint() const
{
    const qreal width = std::max(figureWidth(font(), m_text), figureWidth(font(), m_widest));
    return {static_cast<int>(std::ceil(width)), lineHeight(m_role)};
}

void FigureLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? toneColour(m_tone) : tokens().textDisabled);
    drawFigure(painter, rect(), m_text, QStyle::visualAlignment(layoutDirection(), m_alignment));
}

} // namespace outbound
