#include "ui/shell/findbutton.h"

#include "ui/theme/icon.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/keycap.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace outbound
{

namespace
{

constexpr int padding = 10;
constexpr int iconSide = 16;
constexpr int gap = 8;

} // namespace

FindButton::FindButton(QWidget* parent) : QPushButton(tr("Find or do"), parent)
{
    setObjectName(QStringLiteral("findButton"));
    setAutoDefault(false);
    setStyleProperty(this, "kind", QStringLiteral("secondary"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FindButton::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(folded ? text() : QString());
    update();
}

void FindButton::setKeys(const QKeySequence& keys)
{
    m_keyNames = keyNames(keys);
    update();
}

void FindButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton ground;
    initStyleOption(&ground);
    ground.text.clear();
    painter.drawControl(QStyle::CE_PushButton, ground);

    const Tokens& now = tokens();
    const int left = m_folded ? (width() - iconSide) / 2 : padding;
    const QRect place(left, (height() - iconSide) / 2, iconSide, iconSide);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), QStringLiteral("search"), now.textMuted);
    if (m_folded)
        return;
    QRect words = rect().adjusted(padding + iconSide + gap, 0, -padding, 0);
    paintKeyCaps(painter, QStyle::visualRect(layoutDirection(), rect(), words), m_keyNames, now.textMuted,
                 now.borderStrong);
    words.setRight(words.right() - int(keyCapsWidth(m_keyNames)) - gap);
    painter.setFont(typeface(TypeRole::Body));
    painter.setPen(now.textMuted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace outbound
