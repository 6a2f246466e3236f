#include "ui/audience/verdictdelegate.h"

#include "models/previewmodel.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tableview.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr qsizetype longestShown = 200; ///< characters of a cell, which may hold 64 KiB
constexpr int mostLines = 16;           ///< of a tooltip
constexpr int leastEditor = 168;
constexpr qreal dot = 5;
constexpr qreal dotGap = 6;

QString shortened(const QString& text)
{
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

/// What the columns say that has no room or is folded away; of a cell that was put right also what stood there.
QString wholeRow(const PreviewModel& model, int row)
{
    QStringList lines;
    for (int column = PreviewModel::OriginalColumn; column < model.sentenceColumn(); ++column) {
        const QModelIndex index = model.index(row, column);
        const QString text = shortened(index.data().toString());
        const QVariant was = index.data(PreviewModel::WasRole);
        if (text.isEmpty() && !was.isValid())
            continue;
        if (lines.size() == mostLines) {
            lines << QStringLiteral("…");
            break;
        }
        lines << VerdictDelegate::tr("%1: %2").arg(model.headerData(column, Qt::Horizontal).toString(), text);
        if (was.isValid())
            lines << VerdictDelegate::tr("was: %1").arg(shortened(was.toString()));
    }
    if (const QString sentence = model.index(row, model.sentenceColumn()).data().toString(); !sentence.isEmpty())
        lines << sentence;
    return lines.join(u'\n');
}

/// Digits stand in cells of one width, so that they take more room than words.
QString elidedFigure(const QString& text, int room)
{
    const QFont font = typeface(TypeRole::Body);
    const QFontMetricsF metrics(font);
    const qreal more = figureWidth(font, text) - metrics.horizontalAdvance(text);
    return metrics.elidedText(text, Qt::ElideRight, room - more);
}

void paintFixedMark(QPainter& painter, const QRectF& content, const QString& text)
{
    const qreal words = QFontMetricsF(painter.font()).horizontalAdvance(text) + dotGap;
    const qreal place = std::min(words, content.width() - dot);
    const bool leftToRight = painter.layoutDirection() != Qt::RightToLeft;
    const qreal x = leftToRight ? content.left() + place : content.right() - place - dot;
    paintFrame(painter, QRectF(x, content.center().y() - dot / 2, dot, dot), dot / 2, tokens().focus, Qt::transparent);
}

} // namespace

void VerdictDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const auto& model = static_cast<const PreviewModel&>(*index.model());
    const auto verdict = RowVerdict(index.data(PreviewModel::VerdictRole).toInt());
    const bool muted = !isAccepted(verdict) || model.isIgnored(index.column());
    const QColor colour = muted ? tokens().textMuted : tokens().text;
    const QString text = index.data().toString().left(longestShown).simplified();
    const bool fixed = index.data(PreviewModel::WasRole).isValid();
    const QRect words = fixed ? cell.rect.adjusted(0, 0, -int(dot + dotGap), 0) : cell.rect;
    switch (index.column()) {
    case PreviewModel::RowColumn:
        painter.setFont(typeface(TypeRole::Caption));
        painter.setPen(tokens().textMuted);
        drawFigure(painter, cell.rect, text);
        return;
    case PreviewModel::VerdictColumn:
        return paintStatusWord(painter, cell.rect, verdictLook(verdict));
    case PreviewModel::PhoneColumn:
        return paintPhone(painter, cell.rect, elidedFigure(text, cell.rect.width()), colour);
    case PreviewModel::OriginalColumn:
        paintText(painter, words, text, TypeRole::Caption, tokens().textMuted);
        break;
    default:
        if (index.column() == model.sentenceColumn())
            return paintText(painter, cell.rect, text, TypeRole::Caption, tokens().textMuted);
        paintText(painter, words, text, TypeRole::Body, colour);
    }
    if (fixed)
        paintFixedMark(painter, cell.rect, text);
}

QWidget* VerdictDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("cellEdit"));
    edit->setFont(typeface(TypeRole::Body));
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

void VerdictDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<QLineEdit*>(editor);
    if (edit->isModified())
        return; // the rows were judged anew while somebody types
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void VerdictDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* edit = static_cast<QLineEdit*>(editor);
    if (edit->isModified())
        model->setData(index, edit->text());
}

void VerdictDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    const auto* view = static_cast<const TableView*>(option.widget);
    QRect place = view->contentRect(option.rect, index.column()).adjusted(-6, 1, 4, -2);
    const int missing = std::max(0, leastEditor - place.width());
    if (option.direction == Qt::LeftToRight)
        place.setRight(std::min(place.right() + missing, view->viewport()->width() - 4));
    else
        place.setLeft(std::max(place.left() - missing, 4));
    editor->setGeometry(place);
}

bool VerdictDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return RowDelegate::helpEvent(event, view, option, index);
    const auto& model = static_cast<const PreviewModel&>(*index.model());
    QToolTip::showText(event->globalPos(), plainToolTip(wholeRow(model, index.row())), view);
    return true;
}

} // namespace outbound
