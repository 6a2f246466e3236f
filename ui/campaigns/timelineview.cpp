#include "ui/campaigns/timelineview.h"

#include "models/timeline.h"
#include "models/timetext.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/statuslook.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <optional>

namespace outbound
{

namespace
{

constexpr int indent = 20; ///< for the line with its marks

QTextCharFormat formatOf(TypeRole role, const QColor& colour)
{
    QTextCharFormat format;
    format.setFont(typeface(role));
    format.setForeground(colour);
    return format;
}

QString timeText(const QDateTime& at)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return at.isNull() ? TimelineView::tr("now")
                       : TimelineView::tr("%1, %2", "date, time").arg(dayText(at, now), clockSecondsText(at));
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void TimelineView::setPerson(const ProvenRecipient& person)
{
    const bool isNew = m_person.recipient.id != person.recipient.id;
    const auto before = timelineOf(m_person);
    m_person = person;
    if (isNew || before != timelineOf(m_person)) // else what is selected stays so
        write();
}

void TimelineView::write()
{
    const QTextCharFormat strong = formatOf(TypeRole::Medium, tokens().text);
    const QTextCharFormat body = formatOf(TypeRole::Body, tokens().text);
    const QTextCharFormat muted = formatOf(TypeRole::Caption, tokens().textMuted);
    clear();
    QTextCursor cursor(document());
    for (const TimelineEntry& entry : timelineOf(m_person)) {
        addBlock(cursor, entry.what, strong, 14);
        cursor.block().setUserState(int(entry.after));
        addBlock(cursor, timeText(entry.at), muted, 0);
        if (!entry.detail.isEmpty())
            addBlock(cursor, entry.detail, body, 2);
    }
    addFacts(cursor);
    moveCursor(QTextCursor::Start);
}

void TimelineView::addFacts(QTextCursor& cursor)
{
    const QTextCharFormat body = formatOf(TypeRole::Body, tokens().text);
    const QTextCharFormat muted = formatOf(TypeRole::Caption, tokens().textMuted);
    if (const QString& message = m_person.recipient.renderedMessage; !message.isEmpty()) {
        addBlock(cursor, tr("Text"), muted, 24);
        addBlock(cursor, message, body, 2);
    }
    const Variables& variables = m_person.recipient.variables;
    for (auto entry = variables.cbegin(); entry != variables.cend(); ++entry) {
        addBlock(cursor, entry.key(), muted, entry == variables.cbegin() ? 24 : 8);
        addBlock(cursor, entry.value(), body, 2);
    }
}

void TimelineView::addBlock(QTextCursor& cursor, const QString& text, const QTextCharFormat& format, qreal above)
{
    QTextBlockFormat block;
    const bool isFirst = document()->isEmpty();
    block.setTopMargin(isFirst ? 0 : above);
    block.setLeftMargin(layoutDirection() == Qt::LeftToRight ? indent : 0);
    block.setRightMargin(layoutDirection() == Qt::RightToLeft ? indent : 0);
    if (isFirst)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(text, format);
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const double down = -verticalScrollBar()->value();
    const double margin = document()->documentMargin();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double left = mirrored ? viewport()->width() - margin - markSize : margin;
    std::optional<double> last;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.userState() < 0)
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        const double top = document()->documentLayout()->blockBoundingRect(block).top() + line.y() +
                           (line.height() - markSize) / 2 + down;
        if (last)
            painter.fillRect(
                snapped(painter, {left + markSize / 2.0 - 0.5, *last + markSize + 3, 1, top - *last - markSize - 6}),
                tokens().borderStrong);
        const StatusLook look = standingLook(Standing(block.userState()));
        paintMark(painter, {left, top}, look.mark, tokens().status(look.family).solid);
        last = top;
    }
}

void TimelineView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_person.recipient.id != 0)
        write();
}

} // namespace outbound
