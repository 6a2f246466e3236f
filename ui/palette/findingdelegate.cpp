#include "ui/palette/findingdelegate.h"

#include "ui/palette/findingsmodel.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/statusbadge.h"

#include <QIcon>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace outbound
{

namespace
{

constexpr int margin = 14;
constexpr int gap = 12;
constexpr int iconSide = 16;

/// One line, these letters of it in bold. @return the width it takes
qreal paintTitle(QPainter& painter, const QRectF& rect, const QString& title, const QList<int>& bold)
{
    const QFont strong = typeface(TypeRole::Strong);
    QTextLayout layout(QFontMetricsF(strong).elidedText(title.simplified(), Qt::ElideRight, rect.width()),
                       typeface(TypeRole::Body), painter.device());
    QList<QTextLayout::FormatRange> formats;
    for (const int letter : bold) {
        if (!formats.isEmpty() && formats.back().start + formats.back().length == letter) {
            ++formats.back().length;
            continue;
        }
        QTextCharFormat format;
        format.setFont(strong);
        formats.append({letter, 1, format});
    }
    layout.setFormats(formats);
    QTextOption option(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(painter.layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, {rect.left(), rect.top() + std::floor((rect.height() - line.height()) / 2)});
    return line.naturalTextWidth();
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const auto mirrored = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect content = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (index.data(FindingsModel::IsGroupRole).toBool()) {
        painter->setFont(typeface(TypeRole::CaptionMedium));
        painter->setPen(now.textMuted);
        painter->drawText(content.adjusted(0, 6, 0, 0), Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(snapped(*painter, option.rect), selected ? now.accentTint : now.hover);
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(now.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QRect place(content.left(), content.center().y() - iconSide / 2 + 1, iconSide, iconSide);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(place));
    content.setLeft(place.right() + 1 + gap);
    if (const QVariant status = index.data(FindingsModel::StatusRole); status.isValid()) {
        const StatusLook look = campaignLook(CampaignStatus(status.toInt()));
        const int width = badgeSize(look.word).width();
        paintBadge(*painter, mirrored({content.right() + 1 - width, content.top(), width, content.height()}), look,
                   selected);
        content.setRight(content.right() - width - gap);
    } else {
        content.setRight(content.right() - paintKeys(*painter, mirrored(content), index));
    }
    const QString note = index.data(FindingsModel::NoteRole).toString();
    const QFontMetricsF small(typeface(TypeRole::Caption));
    const int noteWidth = note.isEmpty() ? 0 : int(std::ceil(small.horizontalAdvance(note))) + 8;
    painter->setPen(now.text);
    const qreal width = paintTitle(*painter, mirrored(content.adjusted(0, 0, -noteWidth, 0)), index.data().toString(),
                                   index.data(FindingsModel::LettersRole).value<QList<int>>());
    if (noteWidth) {
        painter->setFont(typeface(TypeRole::Caption));
        painter->setPen(now.textMuted);
        painter->drawText(mirrored(content.adjusted(int(width) + 8, 0, 0, 0)), Qt::AlignLeading | Qt::AlignVCenter,
                          note);
    }
    painter->restore();
}

int FindingDelegate::paintKeys(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const QVariantList all = index.data(FindingsModel::KeysRole).toList();
    QRectF room(rect);
    for (qsizetype i = (m_keys == Keys::All ? all.size() : std::min<qsizetype>(all.size(), 1)) - 1; i >= 0; --i) {
        const QStringList names = all[i].toStringList();
        paintKeyCaps(painter, room, names, now.textMuted, now.borderStrong);
        const qreal taken = keyCapsWidth(names) + gap;
        if (painter.layoutDirection() == Qt::RightToLeft)
            room.setLeft(room.left() + taken);
        else
            room.setRight(room.right() - taken);
    }
    return int(std::ceil(rect.width() - room.width()));
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {200, index.data(FindingsModel::IsGroupRole).toBool() ? 34 : 36};
}

} // namespace outbound
