#include "ui/campaigns/recipientdialog.h"

#include "models/figuretext.h"
#include "models/timeline.h"
#include "models/timetext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/button.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace outbound
{

namespace
{

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
    return at.isNull() ? RecipientDialog::tr("now")
                       : RecipientDialog::tr("%1, %2", "date, time").arg(dayText(at, now), clockSecondsText(at));
}

void addBlock(QTextCursor& cursor, qreal above)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    if (cursor.position() > 0)
        cursor.insertBlock(format);
}

} // namespace

RecipientDialog::RecipientDialog(QWidget* parent)
    : QDialog(parent),
      m_phone(new TextLabel({}, TypeRole::Section)),
      m_status(new StatusBadge),
      m_history(new QTextEdit)
{
    setObjectName(QStringLiteral("recipientDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_history->setObjectName(QStringLiteral("recipientHistory"));
    m_history->setReadOnly(true);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_history->setTabChangesFocus(true);
    auto* close = new Button(tr("Close"));
    close->setObjectName(QStringLiteral("closeHistoryButton"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(m_phone);
    title->addWidget(m_status);
    title->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addLayout(title);
    column->addWidget(m_history, 1);
    column->addLayout(buttons);
    resize(560, 440);
}

void RecipientDialog::setPerson(const ProvenRecipient& person)
{
    const auto before = timelineOf(m_person);
    const bool isNew = recipient() != person.recipient.id;
    m_person = person;
    const Recipient& one = m_person.recipient;
    m_phone->setText(phoneText(one.phone));
    m_status->setLook(messageLook(one.status, one.inDoubt));
    setWindowTitle(tr("History of %1").arg(phoneText(one.phone)));
    m_history->setAccessibleName(windowTitle());
    if (isNew || before != timelineOf(m_person)) // else what is selected stays so
        write();
}

void RecipientDialog::write()
{
    const QTextCharFormat strong = formatOf(TypeRole::Medium, tokens().text);
    const QTextCharFormat body = formatOf(TypeRole::Body, tokens().text);
    const QTextCharFormat muted = formatOf(TypeRole::Caption, tokens().textMuted);
    m_history->clear();
    QTextCursor cursor(m_history->document());
    for (const TimelineEntry& entry : timelineOf(m_person)) {
        addBlock(cursor, 10);
        cursor.insertText(entry.what, strong);
        addBlock(cursor, 0);
        cursor.insertText(timeText(entry.at), muted);
        if (entry.detail.isEmpty())
            continue;
        addBlock(cursor, 0);
        cursor.insertText(entry.detail, body);
    }
    if (const QString& message = m_person.recipient.renderedMessage; !message.isEmpty()) {
        addBlock(cursor, 20);
        cursor.insertText(tr("Text"), muted);
        addBlock(cursor, 0);
        cursor.insertText(message, body);
    }
    m_history->moveCursor(QTextCursor::Start);
}

void RecipientDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && recipient() != 0)
        write();
}

} // namespace outbound
