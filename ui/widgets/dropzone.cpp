#include "ui/widgets/dropzone.h"

#include "ui/theme/hairline.h"
#include "ui/theme/icon.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/keycap.h"

#include <QDragEnterEvent>
#include <QFontMetricsF>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int padding = 14;
constexpr int iconSide = 16;
constexpr int gap = 8;

Result<QString> promiseOfFiles(const QMimeData& dragged)
{
    const QList<QUrl> files = dragged.urls();
    const bool local = std::all_of(files.begin(), files.end(), [](const QUrl& url) { return url.isLocalFile(); });
    if (files.isEmpty() || !local)
        return Error{ErrorCode::Unreadable, {}};
    return DropZone::tr("Drop to add %1").arg(files.constFirst().fileName());
}

} // namespace

DropZone::DropZone(const QString& text, QWidget* parent) : QPushButton(text, parent), m_promise(&promiseOfFiles)
{
    setFont(typeface(TypeRole::Body));
    setAcceptDrops(true);
    setAutoDefault(false);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
}

void DropZone::setKeys(const QKeySequence& keys)
{
    m_keyNames = keyNames(keys);
    updateGeometry();
}

void DropZone::setHint(const QString& hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    updateGeometry();
}

void DropZone::setTarget(bool target, const QString& text)
{
    m_target = target;
    m_targetText = text;
    update();
}

QSize DropZone::sizeHint() const
{
    const int words = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(text())));
    const int caps = m_keyNames.isEmpty() ? 0 : gap + static_cast<int>(std::ceil(keyCapsWidth(m_keyNames)));
    return {2 * padding + iconSide + gap + words + caps, m_hint.isEmpty() ? 48 : 64};
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Tokens& now = tokens();
    QPainter painter(this);
    const QRectF whole = rect();
    const bool active = m_target || isDown();
    const QColor fill = m_target ? now.accentTint : isDown() ? now.sunken : underMouse() ? now.hover : now.surface;
    const qreal line = m_target ? 2 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(active ? now.focus : now.borderControl, line);
    dashes.setDashPattern({4 / line, 3 / line});
    dashes.setCapStyle(Qt::FlatCap);
    painter.setPen(dashes);
    painter.setBrush(fill);
    const QRectF frame = snapped(painter, whole).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(frame, 8, 8);

    const QString title = m_target && !m_targetText.isEmpty() ? m_targetText : text();
    if (m_target || !m_hint.isEmpty()) {
        const int first = lineHeight(TypeRole::Strong);
        const int second = m_hint.isEmpty() ? 0 : lineHeight(TypeRole::Caption);
        const QRectF above(whole.left(), whole.center().y() - (first + second) / 2.0, whole.width(), first);
        painter.setFont(typeface(m_target ? TypeRole::Strong : TypeRole::Medium));
        painter.setPen(now.text);
        painter.drawText(above, Qt::AlignCenter,
                         QFontMetricsF(painter.font()).elidedText(title, Qt::ElideMiddle, whole.width() - 2 * padding));
        painter.setFont(typeface(TypeRole::Caption));
        painter.setPen(now.textMuted);
        painter.drawText(QRectF(above.left(), above.bottom(), above.width(), second), Qt::AlignCenter, m_hint);
        return;
    }

    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    QRectF place(padding - 2, (height() - iconSide) / 2, iconSide, iconSide);
    if (!leftToRight)
        place.moveRight(width() - padding + 2);
    const QColor words = isEnabled() ? now.textMuted : now.textDisabled;
    paintIcon(painter, place, QStringLiteral("upload"), words);
    painter.setFont(font());
    painter.setPen(words);
    const qreal advance = QFontMetricsF(font()).horizontalAdvance(title);
    QRectF line1(place.right() + gap, 0, advance + 1, height());
    if (!leftToRight)
        line1.moveRight(place.left() - gap);
    painter.drawText(line1, Qt::AlignCenter, title);
    QRectF caps(line1.right() + gap, 0, width() - padding - line1.right() - gap, height());
    if (!leftToRight)
        caps = QRectF(padding, 0, line1.left() - gap - padding, height());
    paintKeyCaps(painter, caps, m_keyNames, now.textMuted, now.borderStrong, Qt::AlignLeading);
}

bool copies(QDropEvent& event)
{
    event.setDropAction(Qt::CopyAction);
    return !event.source() && event.dropAction() != Qt::MoveAction;
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    const Result<QString> sentence = m_promise(*event->mimeData());
    event->setAccepted(sentence && copies(*event));
    if (event->isAccepted())
        setTarget(true, *sentence);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget(false);
}

void DropZone::dropEvent(QDropEvent* event)
{
    setTarget(false);
    event->setAccepted(m_promise(*event->mimeData()) && copies(*event));
    if (!event->isAccepted())
        return;
    if (event->mimeData()->hasUrls())
        emit filesDropped(event->mimeData()->urls());
    else
        emit textDropped(event->mimeData()->text());
}

} // namespace outbound
