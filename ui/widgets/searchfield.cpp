#include "ui/widgets/searchfield.h"

#include "ui/theme/icon.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/keycap.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace outbound
{

namespace
{

constexpr int iconSize = 16;
constexpr int padding = 10;

} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    keepFree(0);
}

void SearchField::setKeys(const QKeySequence& keys)
{
    m_keyNames = keyNames(keys);
    keepFree(int(std::ceil(keyCapsWidth(m_keyNames))) + 6);
}

void SearchField::keepFree(int atTheEnd)
{
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(atTheEnd, 0, iconSize + 6, 0);
    else
        setTextMargins(iconSize + 6, 0, atTheEnd, 0);
}

void SearchField::setControlSize(ControlSize size)
{
    setStyleProperty(this, "controlHeight", static_cast<int>(size));
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens& now = tokens();
    QRectF place(padding, (height() - iconSize) / 2, iconSize, iconSize);
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(width() - padding);
    paintIcon(painter, place, QStringLiteral("search"), isEnabled() ? now.textMuted : now.textDisabled);
    if (text().isEmpty())
        paintKeyCaps(painter, QRectF(rect()).adjusted(padding, 0, -padding, 0), m_keyNames, now.textMuted,
                     now.borderStrong);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace outbound
