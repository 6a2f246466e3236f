#include "ui/campaigns/campaigndelegate.h"

#include "models/campaignsmodel.h"
#include "models/statuswords.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/sourcebadge.h"
#include "ui/widgets/stackedbar.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tableview.h"

#include <QFontMetricsF>
#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace outbound
{

static constexpr int barHeight = 6;

void CampaignDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const auto counts = [&] { return index.data(CampaignsModel::CountsRole).value<CampaignCounts>(); };
    switch (index.column()) {
    case CampaignsModel::Name:
        return paintName(painter, cell, index);
    case CampaignsModel::Status:
        return paintBadge(painter, cell.rect,
                          campaignLook(CampaignStatus(index.data(CampaignsModel::StatusRole).toInt())), cell.selected);
    case CampaignsModel::Source:
        return paintTag(painter, cell.rect, index.data().toString());
    case CampaignsModel::Progress:
        return paintProgress(painter, cell, index);
    case CampaignsModel::Delivered:
        return paintNumber(painter, cell.rect, counts().deliveredCount());
    case CampaignsModel::Failed:
        return paintNumber(painter, cell.rect, counts().failedCount());
    case CampaignsModel::Pending:
        return paintNumber(painter, cell.rect, counts().pendingCount());
    case CampaignsModel::Total:
        return paintNumber(painter, cell.rect, counts().totalCount(), true);
    case CampaignsModel::Created:
        return paintTwoLines(painter, cell.rect, index.data().toString(),
                             index.data(CampaignsModel::SecondLineRole).toString(), TypeRole::Body, Qt::AlignTrailing);
    default:
        RowDelegate::paintCell(painter, cell, index);
    }
}

QWidget* CampaignDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("rowNameEdit"));
    editor->setAccessibleName(tr("Campaign name"));
    editor->setMaxLength(longestCampaignName);
    return editor;
}

void CampaignDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QLineEdit*>(editor)->setText(index.data().toString());
}

void CampaignDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const QString name = static_cast<QLineEdit*>(editor)->text().simplified();
    if (!name.isEmpty() && name != index.data().toString())
        emit renamed(index.data(CampaignsModel::IdRole).toString(), name);
}

void CampaignDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const
{
    const auto* view = qobject_cast<const TableView*>(option.widget);
    constexpr int inset = 10; // so that the words stay where they stood
    QRect place = view ? view->contentRect(option.rect, index.column()) : option.rect;
    place.adjust(-inset, 0, 0, 0);
    const int height = editor->sizeHint().height();
    editor->setGeometry(place.left(), place.center().y() - height / 2, place.width(), height);
}

void CampaignDelegate::paintName(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const QString name = index.data().toString();
    if (m_oneLine)
        return paintText(painter, cell.rect, name, TypeRole::Medium, tokens().text);
    QString below = index.data(CampaignsModel::SecondLineRole).toString();
    if (m_namesSource)
        below += QStringLiteral(" · ") + sourceName(CampaignSource(index.data(CampaignsModel::SourceRole).toInt()));
    paintTwoLines(painter, cell.rect, name, below);
}

void CampaignDelegate::paintProgress(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const QRectF rect = cell.rect;
    const qreal caption = lineHeight(TypeRole::Caption);
    const qreal top = rect.top() + std::floor((rect.height() - barHeight - 3 - caption) / 2);
    paintStackedBar(painter, {rect.left(), top, rect.width(), barHeight},
                    index.data(CampaignsModel::CountsRole).value<CampaignCounts>());

    const QString whole = index.data().toString();
    const QString lead = index.data(CampaignsModel::LeadRole).toString();
    QRectF line(rect.left(), top + barHeight + 3, rect.width(), caption);
    if (!lead.isEmpty()) {
        painter.setFont(typeface(TypeRole::CaptionMedium));
        painter.setPen(tokens().text);
        const qreal width = figureWidth(painter.font(), lead);
        const bool leftToRight = painter.layoutDirection() != Qt::RightToLeft;
        drawFigure(painter, line, lead, (leftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        line.adjust(leftToRight ? width : 0, 0, leftToRight ? 0 : -width, 0);
    }
    const qreal space = lead.isEmpty() ? 0 : QFontMetricsF(typeface(TypeRole::Caption)).horizontalAdvance(u' ');
    line.adjust(painter.layoutDirection() == Qt::RightToLeft ? 0 : space, 0,
                painter.layoutDirection() == Qt::RightToLeft ? -space : 0, 0);
    paintText(painter, line, whole.mid(lead.size()).trimmed(), TypeRole::Caption, tokens().textMuted);
}

} // namespace outbound
