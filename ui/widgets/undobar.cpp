#include "ui/widgets/undobar.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/focusreturn.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undokey.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace outbound
{

UndoBar::UndoBar(QWidget* parent)
    : QWidget(parent),
      m_sentence(new TextLabel({}, TypeRole::Body, Tone::OnDark, this)),
      m_seconds(new TextLabel({}, TypeRole::Strong, Tone::OnDark, this)),
      m_undo(new LinkButton(tr("Undo"), this)),
      m_focus(new FocusReturn(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(36);
    m_undo->setTypeRole(TypeRole::CaptionStrong);
    m_undo->setColour(&Tokens::tooltipText);
    auto* keys = new KeyCap(QKeySequence(QKeySequence::Undo), this);
    keys->setOnDark(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(4);
    row->addWidget(m_sentence);
    row->addWidget(m_seconds);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addSpacing(4);
    row->addWidget(keys);

    connect(new UndoKey(this), &UndoKey::pressed, m_undo, &QAbstractButton::click);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        stop();
        emit undone();
    });
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::tick);
    hide();
}

void UndoBar::start(const QString& sentence, int seconds)
{
    m_sentence->setText(sentence);
    m_left = seconds;
    tell();
    m_timer.start();
    appear(QStringLiteral("%1 %2").arg(sentence, m_seconds->text()));
}

void UndoBar::offer(const QString& sentence)
{
    m_timer.stop();
    m_sentence->setText(sentence);
    m_seconds->setText({});
    appear(sentence);
}

void UndoBar::appear(const QString& spoken)
{
    show();
    setAccessibleName(spoken);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::stop()
{
    m_timer.stop();
    m_focus->leave();
    hide();
}

void UndoBar::tick()
{
    --m_left;
    if (m_left > 0) {
        tell();
        return;
    }
    stop();
    emit expired();
}

void UndoBar::tell()
{
    m_seconds->setText(tr("%1 s").arg(m_left));
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), 6, tokens().tooltip, Qt::transparent);
}

} // namespace outbound
