#include "ui/widgets/undokey.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace outbound
{

static bool hasStepsOfItsOwn(const QWidget& field)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field))
        return text->document()->isUndoAvailable();
    const auto* line = qobject_cast<const QAbstractSpinBox*>(&field) ? field.findChild<const QLineEdit*>()
                                                                     : qobject_cast<const QLineEdit*>(&field);
    return line && line->isUndoAvailable();
}

UndoKey::UndoKey(QWidget* offer) : QObject(offer), m_offer(offer)
{
    offer->installEventFilter(this);
}

bool UndoKey::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_offer && event->type() == QEvent::Show)
        qApp->installEventFilter(this);
    else if (watched == m_offer && event->type() == QEvent::Hide)
        qApp->removeEventFilter(this);
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        return false;
    const auto* field = qobject_cast<QWidget*>(watched);
    if (!field || field->window() != m_offer->window() || hasStepsOfItsOwn(*field))
        return false;
    emit pressed();
    return true;
}

} // namespace outbound
