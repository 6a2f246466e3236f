#include "ui/widgets/button.h"

#include "ui/theme/icon.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace outbound
{

namespace
{

constexpr int iconSide = 16;
constexpr int iconGap = 8;
constexpr int iconInset = 2; ///< an icon's own clear space lets it stand closer to the edge than a word

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Quiet:
    case ButtonKind::EndingQuiet:
        return QStringLiteral("quiet");
    case ButtonKind::Danger:
        return QStringLiteral("danger");
    case ButtonKind::Secondary:
    case ButtonKind::Ending:
        break;
    }
    return QStringLiteral("secondary");
}

bool isEnding(ButtonKind kind)
{
    return kind == ButtonKind::Ending || kind == ButtonKind::EndingQuiet;
}

} // namespace

Button::Button(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
    setFont(typeface(TypeRole::Medium));
    setFont(typeface(TypeRole::Medium));
    dress();
}

Button::Button(const QString& iconName, const QString& text, ButtonKind kind, QWidget* parent)
    : Button(text, kind, parent)
{
    setIconName(iconName);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    dress();
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setControlSize(ControlSize size)
{
    setStyleProperty(this, "controlHeight", static_cast<int>(size));
    setFont(typeface(size == ControlSize::Tool ? TypeRole::CaptionMedium : TypeRole::Medium));
}

void Button::dress()
{
    setStyleProperty(this, "tone", isEnding(m_kind) ? QVariant(QStringLiteral("refused")) : QVariant());
    setStyleProperty(this, "kind", kindName(m_kind));
    update();
}

QSize Button::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (!m_iconName.isEmpty())
        size.rwidth() += iconSide + iconGap - iconInset;
    return size;
}

QColor Button::wordColour() const
{
    const Tokens& now = tokens();
    if (!isEnabled())
        return now.textDisabled;
    if (isEnding(m_kind))
        return now.status(StatusFamily::Refused).text;
    return m_kind == ButtonKind::Primary || m_kind == ButtonKind::Danger ? now.accentText : now.text;
}

void Button::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton ground;
    initStyleOption(&ground);
    ground.text.clear();
    ground.icon = {};
    painter.drawControl(QStyle::CE_PushButton, ground);

    const QColor colour = wordColour();
    const int icon = m_iconName.isEmpty() ? 0 : iconSide + iconGap;
    const int inset = icon ? iconInset : 0;
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int left = (width() - icon - words - inset) / 2;
    const QRect place(left, (height() - iconSide) / 2, iconSide, iconSide);
    if (icon)
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_iconName, colour);
    painter.setPen(colour);
    const QRect label(left + icon, 0, words + 1, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
}

} // namespace outbound
