#include "ui/charts/charttwin.h"

#include "models/charttable.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableheader.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace outbound
{

static constexpr int wideGap = 10;
static constexpr int narrowGap = 4;
static constexpr int oneLine = 28;

ChartTwin::ChartTwin(ChartTable& table, QWidget* parent) : TableView(parent), m_table(table)
{
    setModel(&m_table);
    setItemDelegate(new RowDelegate(this));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setRowHeight(oneLine * lineHeight(TypeRole::Body) / 20);
    setMargins(0, wideGap);
    header()->setRowHeight(oneLine);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionsClickable(false);
}

void ChartTwin::showEvent(QShowEvent* event)
{
    TableView::showEvent(event);
    arrange();
}

void ChartTwin::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    arrange();
}

void ChartTwin::arrange()
{
    const int columns = m_table.columnCount();
    const int rows = m_table.rowCount();
    if (columns == 0)
        return;
    const QFont body = typeface(TypeRole::Body);
    const QFontMetrics titles(typeface(TypeRole::CaptionMedium));
    std::vector<int> needed;
    int cells = 0;
    int wishes = 0; // of the titles, beyond what their cells need
    int leastWishes = 0;
    std::vector<int> wish;
    std::vector<int> leastWish; // of their longest words
    for (int column = 0; column < columns; ++column) {
        double widest = 24;
        for (int row = 0; row < rows; ++row)
            widest = std::max(widest, figureWidth(body, m_table.index(row, column).data().toString()));
        const int trailing = column + 1 < columns ? wideGap : 2;
        const QString title = m_table.headerData(column, Qt::Horizontal).toString();
        needed.push_back(int(std::ceil(widest)) + trailing);
        int longest = 0;
        for (const QString& word : title.split(u' '))
            longest = std::max(longest, titles.horizontalAdvance(word));
        wish.push_back(std::max(0, titles.horizontalAdvance(title) + 2 + trailing - needed.back()));
        leastWish.push_back(std::max(0, longest + 2 + trailing - needed.back()));
        cells += needed.back();
        wishes += wish.back();
        leastWishes += leastWish.back();
    }
    const bool wraps = viewport()->width() < cells + wishes;
    header()->setWrapping(wraps);
    header()->setRowHeight(wraps ? 2 * lineHeight(TypeRole::CaptionMedium) + 4 : oneLine);
    setMargins(0, wraps ? narrowGap : wideGap);
    if (wraps) {
        wish = leastWish;
        wishes = leastWishes;
        cells -= (columns - 1) * (wideGap - narrowGap);
        for (int column = 0; column + 1 < columns; ++column)
            needed[size_t(column)] -= wideGap - narrowGap;
    }
    const int room = std::max(0, viewport()->width() - cells);
    const int spare = std::max(0, room - wishes) / columns;
    const double share = wishes > 0 ? std::min(1.0, double(room) / wishes) : 0;
    int left = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        const bool isLast = column + 1 == columns;
        const int width = needed[size_t(column)] + int(share * wish[size_t(column)]) + spare;
        setColumnWidth(column, isLast ? std::max(width, left) : width);
        left -= width;
    }
}

} // namespace outbound
