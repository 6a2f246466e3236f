#include "ui/campaigns/recipienthistory.h"

#include "models/figuretext.h"
#include "ui/campaigns/timelineview.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace outbound
{

RecipientHistory::RecipientHistory(QWidget* ground)
    : QFrame(ground->parentWidget()),
      m_ground(ground),
      m_phone(new TextLabel({}, TypeRole::Section)),
      m_status(new StatusBadge),
      m_timeline(new TimelineView),
      m_close(new QAction(tr("Close details"), this))
{
    setObjectName(QStringLiteral("recipientHistoryPanel"));
    m_timeline->setObjectName(QStringLiteral("recipientHistory"));
    m_close->setShortcut(Qt::Key_Escape);
    m_close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_close->setEnabled(false);
    connect(m_close, &QAction::triggered, this, &RecipientHistory::close);
    auto* button = new IconButton(QStringLiteral("close"), tr("Close details"));
    button->setObjectName(QStringLiteral("closeHistoryButton"));
    connect(button, &QAbstractButton::clicked, this, &RecipientHistory::close);

    auto* title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(m_phone);
    title->addWidget(m_status);
    title->addStretch();
    title->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 14, 14);
    column->setSpacing(14);
    column->addLayout(title);
    column->addWidget(m_timeline, 1);
    m_ground->installEventFilter(this);
    hide();
}

void RecipientHistory::setPerson(const ProvenRecipient& person)
{
    const Recipient& one = person.recipient;
    m_recipient = one.id;
    m_phone->setText(phoneText(one.phone));
    m_status->setLook(messageLook(one.status, one.inDoubt));
    setAccessibleName(tr("History of %1").arg(phoneText(one.phone)));
    m_timeline->setAccessibleName(accessibleName());
    m_timeline->setPerson(person);
    m_close->setEnabled(true);
    place();
    show();
    raise();
}

void RecipientHistory::takeFocus(Qt::FocusReason reason)
{
    m_timeline->setFocus(reason);
}

void RecipientHistory::close()
{
    if (m_recipient == 0)
        return;
    m_recipient = 0;
    m_close->setEnabled(false);
    emit closed(); // while the focus is still here, so that somebody can take it over
    hide();
}

void RecipientHistory::place()
{
    constexpr int widest = 440;
    const int wide = std::min(widest, m_ground->width() / 2);
    const QRect all = m_ground->geometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setGeometry(mirrored ? all.left() : all.right() + 1 - wide, all.top(), wide, all.height());
}

bool RecipientHistory::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ground && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

void RecipientHistory::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintHairline(painter, rect(), tokens().borderStrong, mirrored ? Qt::RightEdge : Qt::LeftEdge);
    paintHairline(painter, rect(), tokens().borderStrong, Qt::TopEdge);
}

} // namespace outbound
