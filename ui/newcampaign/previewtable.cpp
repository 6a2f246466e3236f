#include "ui/newcampaign/previewtable.h"

#include "models/previewmodel.h"
#include "ui/newcampaign/verdictdelegate.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/tableheader.h"

#include <QFontMetrics>
#include <QResizeEvent>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int edge = 12;
constexpr int gap = 12;
constexpr int leastRows = 7;
constexpr int rowStep = 28;
constexpr int leastSentence = 200;
constexpr int leastVariable = 64;
constexpr int mostVariable = 150;
constexpr int roomForVariable = 90;  ///< a variable comes before the cell as it stood
constexpr int roomForOriginal = 560; ///< below this the cell as it stood is only in the tooltip

} // namespace

PreviewTable::PreviewTable(PreviewModel* model, QWidget* parent) : TableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("previewTable"));
    setAccessibleName(tr("Recipients"));
    setRowHeight(rowStep);
    setMargins(edge, gap);
    header()->setRowHeight(rowStep);
    header()->setStretchLastSection(true);
    header()->setSectionsClickable(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight((leastRows + 1) * rowStep + 2);
    setItemDelegate(new VerdictDelegate(this));
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &PreviewTable::arrange);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit rowChosen(current.row());
    });
}

void PreviewTable::setUsedVariables(const QStringList& names)
{
    if (names == m_used)
        return;
    m_used = names;
    arrange();
}

void PreviewTable::select(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
}

void PreviewTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void PreviewTable::arrange()
{
    if (m_model->columnCount() <= PreviewModel::FirstVariableColumn)
        return;
    const QFontMetrics body(typeface(TypeRole::Body));
    const QFontMetrics caption(typeface(TypeRole::Caption));
    const int digits = caption.horizontalAdvance(m_model->index(m_model->rowCount() - 1, 0).data().toString());
    const int width = viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, false); // what was hidden belonged to the list before
    setColumnWidth(PreviewModel::RowColumn,
                   edge + std::max(digits + 6, header()->fontMetrics().horizontalAdvance(tr("Row")) + 4) + gap);
    setColumnWidth(PreviewModel::VerdictColumn, 16 + caption.horizontalAdvance(tr("Opted out")) + 4 + gap);
    setColumnWidth(PreviewModel::PhoneColumn, body.horizontalAdvance(QStringLiteral("+44 7700 9000000")) + gap);

    int room = width - leastSentence;
    for (const int column : {PreviewModel::RowColumn, PreviewModel::VerdictColumn, PreviewModel::PhoneColumn})
        room -= columnWidth(column);
    const int original = caption.horizontalAdvance(QStringLiteral("0044 7700 900 9000")) + gap;
    const bool variable = m_model->sentenceColumn() > PreviewModel::FirstVariableColumn;
    const bool showsOriginal = width >= roomForOriginal && (!variable || room - original >= roomForVariable);
    setColumnHidden(PreviewModel::OriginalColumn, !showsOriginal);
    if (showsOriginal) {
        setColumnWidth(PreviewModel::OriginalColumn, original);
        room -= original;
    }
    QList<int> variables;
    for (int column = PreviewModel::FirstVariableColumn; column < m_model->sentenceColumn(); ++column)
        variables << column;
    std::stable_partition(variables.begin(), variables.end(), [this](int column) {
        return m_used.contains(m_model->headerData(column, Qt::Horizontal).toString());
    });
    for (const int column : variables) {
        const int wanted = std::min(variableWidth(column), room);
        const bool fits = wanted >= leastVariable;
        setColumnHidden(column, !fits);
        if (fits) {
            setColumnWidth(column, wanted);
            room -= wanted;
        }
    }
}

int PreviewTable::variableWidth(int column) const
{
    const QFontMetrics body(typeface(TypeRole::Body));
    int width = QFontMetrics(typeface(TypeRole::CaptionMedium))
                    .horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < std::min(m_model->rowCount(), 40); ++row)
        width = std::max(width, body.horizontalAdvance(m_model->index(row, column).data().toString().left(40)));
    return std::clamp(width + 4, leastVariable, mostVariable) + gap;
}

} // namespace outbound
