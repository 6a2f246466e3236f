#include "ui/widgets/skeletonrows.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int patience = 150; // ms
constexpr int barHeight = 8;

} // namespace

SkeletonRows::SkeletonRows(TableView* table, QWidget* parent) : QWidget(parent), m_table(table)
{
    setAccessibleName(tr("Loading"));
}

void SkeletonRows::showEvent(QShowEvent*)
{
    m_waited = false;
    m_timer = startTimer(patience);
}

void SkeletonRows::timerEvent(QTimerEvent* event)
{
    killTimer(event->timerId());
    m_waited = m_waited || event->timerId() == m_timer;
    update();
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    if (!m_waited || !m_table)
        return;
    const TableHeader* header = m_table->header();
    const int rowHeight = std::max(m_table->verticalHeader()->defaultSectionSize(), barHeight);
    for (int top = 0; top < height(); top += rowHeight) {
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const QRect cell(header->sectionViewportPosition(column), top, header->sectionSize(column), rowHeight);
            const QRect content = m_table->contentRect(cell, column);
            const bool right = m_table->model()
                                   ->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                                   .value<Qt::Alignment>()
                                   .testFlag(Qt::AlignRight);
            QRectF bar(content.left(), top + (rowHeight - barHeight) / 2, content.width() * 0.7, barHeight);
            if (right)
                bar.moveRight(content.right() + 1);
            paintFrame(painter, bar, barHeight / 2.0, tokens().border, Qt::transparent);
        }
        paintHairline(painter, QRectF(0, top, width(), rowHeight), tokens().border);
    }
}

} // namespace outbound
