#include "ui/widgets/messagebar.h"

#include "ui/theme/hairline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusreturn.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undokey.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace outbound
{

namespace
{

constexpr int barHeight = 36;
constexpr int slideTime = 120; // ms

StatusFamily familyOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return StatusFamily::Running;
    case MessageKind::Success:
        return StatusFamily::Delivered;
    case MessageKind::Warning:
        return StatusFamily::NoConfirmation;
    case MessageKind::Error:
        return StatusFamily::Refused;
    case MessageKind::Offline:
        break;
    }
    return StatusFamily::Pending;
}

Tone toneOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return Tone::Running;
    case MessageKind::Success:
        return Tone::Delivered;
    case MessageKind::Warning:
        return Tone::NoConfirmation;
    case MessageKind::Error:
        return Tone::Refused;
    case MessageKind::Offline:
        break;
    }
    return Tone::Pending;
}

QString iconOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return QStringLiteral("info");
    case MessageKind::Success:
        return QStringLiteral("success");
    case MessageKind::Warning:
        return QStringLiteral("warning");
    case MessageKind::Error:
        return QStringLiteral("error");
    case MessageKind::Offline:
        break;
    }
    return QStringLiteral("plug");
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(iconOf(m_kind), familyOf(m_kind), 16, this)),
      m_sentence(new TextLabel({}, TypeRole::Body, toneOf(m_kind), this)),
      m_row(new QHBoxLayout(this)),
      m_focus(new FocusReturn(this))
{
    m_sentence->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_row->setContentsMargins(12, 4, 4, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_sentence, 1);
    setMinimumHeight(barHeight);
    m_slide.setDuration(slideTime);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& height) { setFixedHeight(height.toInt()); });
    connect(&m_slide, &QVariantAnimation::finished, this, &MessageBar::settle);
}

MessageBar::MessageBar(MessageKind kind, const QString& sentence, QWidget* parent) : MessageBar(parent)
{
    setMessage(kind, sentence);
}

void MessageBar::setMessage(MessageKind kind, const QString& sentence)
{
    m_kind = kind;
    m_icon->setIcon(iconOf(kind), familyOf(kind));
    m_sentence->setTone(toneOf(kind));
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

Button* MessageBar::addButton(const QString& text)
{
    auto* button = new Button(text, ButtonKind::Secondary, this);
    button->setControlSize(ControlSize::Tool);
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

Button* MessageBar::addUndoButton()
{
    Button* button = addButton(tr("Undo"));
    button->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    connect(new UndoKey(button), &UndoKey::pressed, button, &QAbstractButton::click);
    return button;
}

Button* MessageBar::addCloseButton()
{
    Button* button = addButton(tr("Close"));
    button->setKind(ButtonKind::Quiet);
    connect(button, &QPushButton::clicked, this, &MessageBar::close);
    return button;
}

void MessageBar::clearButtons()
{
    for (Button* button : std::exchange(m_buttons, {})) { // one of them may be what was clicked
        button->hide();                                   // the focus goes on from it while it has a place
        button->setParent(nullptr);
        button->deleteLater();
    }
}

void MessageBar::open()
{
    if (m_open && isVisibleTo(parentWidget()))
        return;
    m_open = true;
    slide();
}

void MessageBar::close()
{
    if (!m_open)
        return;
    m_open = false;
    slide();
}

void MessageBar::slide()
{
    const bool animated =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 && window()->isVisible();
    m_slide.stop();
    if (!animated) {
        settle();
        return;
    }
    const int width = std::max(this->width(), 1);
    const int full = std::max(barHeight, m_row->totalHeightForWidth(width));
    m_slide.setStartValue(m_open ? 0 : height());
    m_slide.setEndValue(m_open ? full : 0);
    setFixedHeight(m_slide.startValue().toInt());
    show();
    m_slide.start();
}

void MessageBar::settle()
{
    setMinimumHeight(barHeight);
    setMaximumHeight(QWIDGETSIZE_MAX);
    if (!m_open)
        m_focus->leave();
    setVisible(m_open);
    if (!m_open)
        emit closed();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), 6, tokens().status(familyOf(m_kind)).tint, Qt::transparent);
}

} // namespace outbound
