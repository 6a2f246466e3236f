#include "ui/widgets/elidedlabel.h"

#include "ui/theme/owndirection.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace outbound
{

ElidedLabel::ElidedLabel(const QString& text, TypeRole role, Tone tone, QWidget* parent)
    : TextLabel(text, role, tone, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setShorter(const QString& text)
{
    m_shorter = text;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QString ElidedLabel::shown() const
{
    const QString whole = text().simplified();
    const bool fits = m_shorter.isEmpty() || fontMetrics().horizontalAdvance(whole) <= width();
    return fontMetrics().elidedText(fits ? whole : m_shorter, m_mode, width());
}

QSize ElidedLabel::sizeHint() const
{
    return TextLabel::sizeHint() + QSize(1, 0); // fractional advances may need the next pixel
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'…') * 3, TextLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString words = shown();
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), alignment())) | ownDirection(words), words);
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QString whole = shown() == text() ? QString() : plainToolTip(text());
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), whole, this);
        return true;
    }
    return TextLabel::event(event);
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:0'>%1</p>")
        .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace outbound
