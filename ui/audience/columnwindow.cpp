#include "ui/audience/columnwindow.h"

#include "models/previewmodel.h"
#include "models/statuswords.h"
#include "ui/audience/previewheader.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tableview.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int edge = 12;
constexpr int gap = 12;
constexpr int leastSentence = 156;
constexpr int leastWidth = 64;
constexpr int mostWidth = 150;
constexpr int mostTitle = 280; ///< where nobody else needs the room
constexpr int chevron = 14;    ///< behind the title under the mouse
constexpr int sampledRows = 40;
constexpr int roomForVariable = 64;  ///< a variable comes before the cell as it stood
constexpr int roomForOriginal = 560; ///< below this the cell as it stood is only in the tooltip

int widestVerdict()
{
    int widest = 0;
    for (const RowVerdict verdict :
         {RowVerdict::Accepted, RowVerdict::Warning, RowVerdict::Duplicate, RowVerdict::Rejected, RowVerdict::OptedOut})
        widest = std::max(widest, statusWordSize(statusWord(verdict)).width());
    return widest;
}

} // namespace

ColumnWindow::ColumnWindow(TableView& table, const PreviewModel& model, PreviewHeader& header)
    : QObject(&table),
      m_table(table),
      m_model(model),
      m_header(header)
{
}

void ColumnWindow::setUsedVariables(const QStringList& names)
{
    if (names == m_used)
        return;
    m_used = names;
    startOver();
}

/// Those the message uses come first.
void ColumnWindow::startOver()
{
    m_order.clear();
    for (int section = PreviewModel::FirstOtherColumn; section < m_model.sentenceColumn(); ++section)
        m_order.push_back(section);
    std::stable_partition(m_order.begin(), m_order.end(), [this](int section) {
        return m_used.contains(m_model.headerData(section, Qt::Horizontal).toString());
    });
    for (size_t i = 0; i < m_order.size(); ++i)
        m_header.moveSection(m_header.visualIndex(m_order[i]), PreviewModel::FirstOtherColumn + int(i));
    m_firstSeen = 0;
    arrange();
}

int ColumnWindow::arrangeFixed()
{
    const QFontMetrics caption(typeface(TypeRole::Caption));
    const int digits = caption.horizontalAdvance(m_model.index(m_model.rowCount() - 1, 0).data().toString());
    const int width = m_table.viewport()->width();
    m_table.setColumnWidth(PreviewModel::RowColumn,
                           edge + std::max(digits + 6, m_header.fontMetrics().horizontalAdvance(tr("Row")) + 4) + gap);
    m_table.setColumnWidth(PreviewModel::VerdictColumn, widestVerdict() + gap);
    const qreal phone = figureWidth(typeface(TypeRole::Body), QStringLiteral("+86 138 0013 8000"));
    m_table.setColumnWidth(PreviewModel::PhoneColumn, int(std::ceil(phone)) + 2 + gap);
    int room = width - std::max(leastSentence, width / 5);
    for (const int column : {PreviewModel::RowColumn, PreviewModel::VerdictColumn, PreviewModel::PhoneColumn})
        room -= m_table.columnWidth(column);
    const int original = caption.horizontalAdvance(QStringLiteral("0044 7700 900 9000")) + gap;
    const bool seen = m_model.listColumn(PreviewModel::OriginalColumn) >= 0 && width >= roomForOriginal &&
                      (m_order.empty() || room - original >= roomForVariable);
    m_table.setColumnHidden(PreviewModel::OriginalColumn, !seen);
    if (!seen)
        return room;
    m_table.setColumnWidth(PreviewModel::OriginalColumn, original);
    return room - original;
}

int ColumnWindow::seenFrom(int first, int room) const
{
    int seen = 0;
    for (int i = first; i < int(m_order.size()) && room >= leastWidth; ++i, ++seen)
        room -= std::min(widthOf(m_order[size_t(i)]), room);
    return seen;
}

void ColumnWindow::arrange()
{
    if (m_model.columnCount() <= PreviewModel::FirstOtherColumn || m_header.count() != m_model.columnCount())
        return;
    m_table.setColumnHidden(m_model.sentenceColumn(), false); // it may have been another column of a wider list
    int room = arrangeFixed();
    const int all = int(m_order.size());
    m_firstSeen = std::clamp(m_firstSeen, 0, std::max(0, all - 1));
    while (m_firstSeen > 0 && m_firstSeen - 1 + seenFrom(m_firstSeen - 1, room) == all)
        --m_firstSeen; // room is not left while there are columns to show
    m_seen = seenFrom(m_firstSeen, room);
    for (int i = 0; i < all; ++i) {
        const int section = m_order[size_t(i)];
        const bool seen = i >= m_firstSeen && i < m_firstSeen + m_seen;
        m_table.setColumnHidden(section, !seen);
        if (!seen)
            continue;
        const int width = std::min(widthOf(section), room);
        m_table.setColumnWidth(section, width);
        room -= width;
    }
    for (int i = m_firstSeen; i < m_firstSeen + m_seen; ++i) {
        const int section = m_order[size_t(i)];
        const int width = m_table.columnWidth(section);
        const int more = std::clamp(titleWidth(section) - width, 0, std::max(0, room));
        m_table.setColumnWidth(section, width + more);
        room -= more;
    }
    m_header.setHiddenCount(all - m_seen);
}

int ColumnWindow::titleWidth(int section) const
{
    const QFontMetrics metrics(typeface(TypeRole::CaptionMedium));
    const int words = metrics.horizontalAdvance(m_model.headerData(section, Qt::Horizontal).toString());
    return std::min(words + 4 + chevron, mostTitle) + gap;
}

int ColumnWindow::widthOf(int section) const
{
    const QFontMetrics body(typeface(TypeRole::Body));
    int width = titleWidth(section) - gap - 4;
    for (int row = 0; row < std::min(m_model.rowCount(), sampledRows); ++row)
        width = std::max(width, body.horizontalAdvance(m_model.index(row, section).data().toString().left(40)));
    return std::clamp(width + 4, leastWidth, mostWidth) + gap;
}

std::vector<int> ColumnWindow::hiddenSections() const
{
    std::vector<int> hidden;
    for (int i = 0; i < int(m_order.size()); ++i)
        if (i < m_firstSeen || i >= m_firstSeen + m_seen)
            hidden.push_back(m_order[size_t(i)]);
    return hidden;
}

void ColumnWindow::show(int section)
{
    const int place = int(std::find(m_order.begin(), m_order.end(), section) - m_order.begin());
    if (place < m_firstSeen)
        slide(place - m_firstSeen);
    while (place < int(m_order.size()) && place >= m_firstSeen + std::max(m_seen, 1))
        slide(1);
}

void ColumnWindow::slide(int columns)
{
    const int before = m_firstSeen;
    const int last = int(m_order.size()) - 1;
    if (columns > 0 && m_firstSeen + m_seen > last)
        return;
    m_firstSeen = std::clamp(m_firstSeen + columns, 0, std::max(0, last));
    if (m_firstSeen != before)
        arrange();
}

int ColumnWindow::first() const
{
    return PreviewModel::OriginalColumn;
}

int ColumnWindow::last() const
{
    return m_order.empty() ? first() : m_order.back();
}

} // namespace outbound
