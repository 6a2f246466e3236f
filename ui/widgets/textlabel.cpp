#include "ui/widgets/textlabel.h"

#include "ui/theme/stylesheet.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

/// Breaks the text into lines of the role's height; returns the height of all.
int layOut(QTextLayout& layout, int width, int line, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    int height = 0;
    layout.beginLayout();
    for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(width);
        next.setPosition({0, height + std::floor((line - next.height()) / 2)});
        height += line;
    }
    layout.endLayout();
    return height;
}

QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

const char* toneName(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return "muted";
    case Tone::Disabled:
        return "disabled";
    case Tone::Link:
        return "link";
    case Tone::OnDark:
        return "onDark";
    case Tone::Delivered:
        return "delivered";
    case Tone::Refused:
        return "refused";
    case Tone::NoConfirmation:
        return "noConfirmation";
    case Tone::Pending:
        return "pending";
    case Tone::Running:
        return "running";
    case Tone::Text:
        break;
    }
    return "text";
}

} // namespace

TextLabel::TextLabel(const QString& text, TypeRole role, Tone tone, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setRole(role);
    setTone(tone);
    setText(text);
}

void TextLabel::setRole(TypeRole role)
{
    m_role = role;
    setFont(typeface(role));
}

void TextLabel::setTone(Tone tone)
{
    setStyleProperty(this, "tone", QLatin1String(toneName(tone)));
}

QSize TextLabel::sizeHint() const
{
    const QSize natural = QLabel::sizeHint();
    if (wordWrap())
        return {natural.width(), heightForWidth(natural.width())};
    return natural.expandedTo({0, lineHeight(m_role)});
}

QSize TextLabel::minimumSizeHint() const
{
    return QLabel::minimumSizeHint().expandedTo({0, lineHeight(m_role)});
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    QTextLayout layout(withLineBreaks(text()), font());
    return layOut(layout, std::max(width, 1), lineHeight(m_role), alignment());
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QTextLayout layout(withLineBreaks(text()), font());
    const int height =
        layOut(layout, width(), lineHeight(m_role), QStyle::visualAlignment(layoutDirection(), alignment()));
    int top = 0;
    if (alignment() & Qt::AlignVCenter)
        top = std::max(0, (this->height() - height) / 2);
    else if (alignment() & Qt::AlignBottom)
        top = std::max(0, this->height() - height);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, QPointF(0, top));
}

} // namespace outbound
