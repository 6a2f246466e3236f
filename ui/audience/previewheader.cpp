#include "ui/audience/previewheader.h"

#include "models/previewmodel.h"
#include "ui/theme/hairline.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/linkbutton.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int chevron = 12;
constexpr int edge = 12;
constexpr int gap = 12;

} // namespace

PreviewHeader::PreviewHeader(const PreviewModel* model, QWidget* parent)
    : TableHeader(parent),
      m_model(model),
      m_hidden(new LinkButton({}, this))
{
    setObjectName(QStringLiteral("previewHeader"));
    setAccessibleName(tr("Columns"));
    setSectionsClickable(false);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setMouseTracking(true);
    m_hidden->setObjectName(QStringLiteral("moreColumnsButton"));
    m_hidden->setTypeRole(TypeRole::CaptionMedium);
    m_hidden->hide();
    connect(m_hidden, &LinkButton::clicked, this, &PreviewHeader::hiddenWanted);
}

void PreviewHeader::setHiddenCount(int columns)
{
    m_hidden->setText(tr("+%n column(s)", nullptr, columns));
    m_hidden->setAccessibleName(tr("%n more column(s)", nullptr, columns));
    m_hidden->setVisible(columns > 0);
    placeHidden();
}

void PreviewHeader::placeHidden()
{
    const QSize size = m_hidden->sizeHint();
    QRect place(width() - edge - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    m_hidden->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

bool PreviewHeader::hasMenu(int section) const
{
    if (section == PreviewModel::PhoneColumn)
        return isSectionHidden(PreviewModel::OriginalColumn) && m_model->listColumn(PreviewModel::OriginalColumn) >= 0;
    return section >= 0 && !isSectionHidden(section) && m_model->listColumn(section) >= 0;
}

QPoint PreviewHeader::menuPlace(int section) const
{
    return viewport()->mapToGlobal(QPoint(sectionViewportPosition(section), height()));
}

QWidget* PreviewHeader::hiddenButton() const
{
    return m_hidden;
}

QPoint PreviewHeader::hiddenMenuPlace() const
{
    return m_hidden->mapToGlobal(QPoint(0, m_hidden->height()));
}

void PreviewHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QRect own = rect; // beside the button
    if (const QRect hidden = m_hidden->geometry(); m_hidden->isVisibleTo(this) && rect.intersects(hidden)) {
        if (layoutDirection() == Qt::LeftToRight)
            own.setRight(hidden.left() - 1);
        else
            own.setLeft(hidden.right() + 1);
    }
    TableHeader::paintSection(painter, own, logicalIndex);
    const bool current = hasFocus() && logicalIndex == m_current;
    if (!hasMenu(logicalIndex) || (logicalIndex != m_hovered && !current))
        return;
    const QString title = m_model->headerData(logicalIndex, Qt::Horizontal).toString();
    const int words = std::min(fontMetrics().horizontalAdvance(title) + 4, rect.width() - gap - chevron);
    const QRect room(rect.left() + words, rect.top(), rect.width() - words, rect.height() - 1);
    painter->fillRect(QStyle::visualRect(layoutDirection(), rect, room), tokens().window); // over a title that is cut
    const QRect sign(room.left(), rect.top() + (rect.height() - chevron) / 2, chevron, chevron);
    paintIcon(*painter, QStyle::visualRect(layoutDirection(), rect, sign), QStringLiteral("chevron-down"),
              tokens().text);
}

void PreviewHeader::paintEvent(QPaintEvent* event)
{
    TableHeader::paintEvent(event);
    if (!hasFocus() || !hasMenu(m_current))
        return;
    QPainter painter(viewport());
    const QRectF around(sectionViewportPosition(m_current) - 6, 2, sectionSize(m_current) - 2, height() - 5);
    paintFrame(painter, around, 4, Qt::transparent, tokens().focus, 2);
}

bool PreviewHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        setHovered(logicalIndexAt(static_cast<QSinglePointEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        setHovered(-1);
    return TableHeader::viewportEvent(event);
}

void PreviewHeader::setHovered(int section)
{
    if (section == m_hovered)
        return;
    m_hovered = section;
    viewport()->setCursor(hasMenu(section) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PreviewHeader::mousePressEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (hasMenu(section))
        emit menuWanted(section);
}

void PreviewHeader::setCurrent(int section)
{
    m_current = section;
    setAccessibleName(hasMenu(section) ? m_model->headerData(section, Qt::Horizontal, Qt::AccessibleTextRole).toString()
                                       : tr("Columns"));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    viewport()->update();
}

void PreviewHeader::step(int direction)
{
    for (int visual = visualIndex(m_current) + direction; visual >= 0 && visual < count(); visual += direction)
        if (hasMenu(logicalIndex(visual)))
            return setCurrent(logicalIndex(visual));
}

void PreviewHeader::keyPressEvent(QKeyEvent* event)
{
    const int ahead = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int key = event->key();
    if (key == Qt::Key_Right)
        step(ahead);
    else if (key == Qt::Key_Left)
        step(-ahead);
    else if (hasMenu(m_current) &&
             (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Menu ||
              (key == Qt::Key_Down && alt) || (key == Qt::Key_F10 && shift)))
        emit menuWanted(m_current);
    else
        event->ignore();
}

void PreviewHeader::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event); // a view would choose a row
    if (!hasMenu(m_current)) {
        m_current = -1;
        step(1);
    }
    viewport()->update();
}

void PreviewHeader::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    viewport()->update();
}

void PreviewHeader::resizeEvent(QResizeEvent* event)
{
    TableHeader::resizeEvent(event);
    placeHidden();
}

} // namespace outbound
