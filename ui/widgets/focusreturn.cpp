#include "ui/widgets/focusreturn.h"

#include <QApplication>
#include <QWidget>

namespace outbound
{

static bool canHaveFocus(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

FocusReturn::FocusReturn(QWidget* part) : QObject(part), m_part(part)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (old && now && m_part->isAncestorOf(now) && !m_part->isAncestorOf(old))
            m_before = old;
    });
}

void FocusReturn::leave()
{
    if (!m_part->isAncestorOf(QApplication::focusWidget()))
        return;
    QWidget* to = m_before && canHaveFocus(*m_before) ? m_before.data() : nearest();
    if (to)
        to->setFocus(Qt::OtherFocusReason);
}

/// What comes after the part among what it stands with, not at the other end of the window.
QWidget* FocusReturn::nearest() const
{
    for (const QWidget* place = m_part->parentWidget(); place; place = place->parentWidget())
        for (QWidget* next = m_part->nextInFocusChain(); next != m_part; next = next->nextInFocusChain())
            if (place->isAncestorOf(next) && !m_part->isAncestorOf(next) && canHaveFocus(*next))
                return next;
    return nullptr;
}

} // namespace outbound
