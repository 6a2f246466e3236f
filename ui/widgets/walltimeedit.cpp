#include "ui/widgets/walltimeedit.h"

#include "engine/domain/walltime.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>

namespace outbound
{

namespace
{

/// Only forms in which no day can be taken for a month.
constexpr const char* forms[] = {"d MMM yyyy",   "d MMMM yyyy", "d. MMM yyyy", "d. MMMM yyyy", "MMM d, yyyy",
                                 "MMMM d, yyyy", "yyyy-M-d",    "yyyy/M/d",    "d.M.yyyy"};

QDate readDate(const QString& text)
{
    for (const QLocale& locale : {QLocale(), QLocale::c()})
        for (const char* form : forms)
            if (const QDate date = locale.toDate(text, QLatin1String(form)); date.isValid())
                return date;
    return {};
}

/// @param otherwise the time of a text that has none @return null: it is no date and time
QDateTime readWhole(const QString& text, QTime otherwise)
{
    static const QRegularExpression parts(
        QStringLiteral("^(.+?)(?:(?:\\s*,\\s*|\\s+|T)(\\d{1,2}:\\d{2})(?::00)?(?:\\s*([ap])\\.?m\\.?)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = parts.match(text.simplified());
    const QDate date = readDate(match.captured(1));
    const QString half = match.captured(3); // of the day
    const QTime time = !match.hasCaptured(2) ? otherwise
                       : half.isEmpty()      ? QTime::fromString(match.captured(2), QStringLiteral("H:mm"))
                                        : QTime::fromString(match.captured(2) + half + u'm', QStringLiteral("h:map"));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace

WallTimeEdit::WallTimeEdit(QWidget* parent) : QDateTimeEdit(parent), m_typing(new QLineEdit(this))
{
    setTimeSpec(Qt::UTC);                                         // every wall time can be written
    const bool isMirrored = layoutDirection() == Qt::RightToLeft; // words would part the fields they stand between
    setLayoutDirection(Qt::LeftToRight);
    setDisplayFormat(isMirrored ? QStringLiteral("yyyy/MM/dd HH:mm")
                                : tr("%1, %2", "date, time").arg(tr("d MMM yyyy"), clockFormat()));
    m_typing->setObjectName(QStringLiteral("wholeEdit"));
    m_typing->setFocusPolicy(Qt::ClickFocus);
    m_typing->hide();
    m_typing->installEventFilter(this);
    lineEdit()->setAcceptDrops(false);
    lineEdit()->installEventFilter(this);
    connect(this, &QDateTimeEdit::dateTimeChanged, this, &WallTimeEdit::end);
}

bool WallTimeEdit::selectsMoreThanAPart() const
{
    return lineEdit()->selectedText().size() > sectionText(currentSection()).size();
}

void WallTimeEdit::begin()
{
    m_typing->setAccessibleName(accessibleName());
    m_typing->setGeometry(lineEdit()->geometry());
    m_typing->setText(lineEdit()->text());
    m_typing->setSelection(lineEdit()->selectionStart(), lineEdit()->selectionLength());
    const int start = m_typing->selectionStart();
    const int length = m_typing->selectionLength();
    lineEdit()->hide();
    m_typing->show();
    m_typing->setFocus();
    m_typing->setSelection(start, length);
}

void WallTimeEdit::end()
{
    if (m_typing->isHidden())
        return;
    const bool focused = m_typing->hasFocus();
    m_typing->hide();
    lineEdit()->show();
    if (focused)
        setFocus();
}

bool WallTimeEdit::settle()
{
    if (m_typing->isHidden())
        return true;
    const QString text = m_typing->text().simplified();
    const QDateTime whole = readWhole(text, time());
    const bool read = whole >= minimumDateTime() && whole <= maximumDateTime();
    end();
    if (read)
        setDateTime(whole);
    emit typed(read ? QString() : text);
    return false;
}

void WallTimeEdit::paste(const QString& text)
{
    if (m_typing->isHidden())
        begin();
    if (readWhole(text, time()).isValid())
        m_typing->selectAll();
    m_typing->insert(text.simplified());
}

void WallTimeEdit::keyPressEvent(QKeyEvent* event)
{
    if (!m_typing->isHidden()) { // what it has no use for
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
        return;
    }
    const bool writes = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool removes =
        event->key() == Qt::Key_Backspace || event->matches(QKeySequence::Delete) || event->matches(QKeySequence::Cut);
    if ((writes || removes) && selectsMoreThanAPart()) {
        begin();
        QCoreApplication::sendEvent(m_typing, event);
        return;
    }
    QDateTimeEdit::keyPressEvent(event);
}

void WallTimeEdit::inputMethodEvent(QInputMethodEvent* event)
{
    if (m_typing->isHidden() && !event->commitString().isEmpty() && selectsMoreThanAPart()) {
        begin();
        QCoreApplication::sendEvent(m_typing, event);
        return;
    }
    QDateTimeEdit::inputMethodEvent(event);
}

void WallTimeEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), lineEdit(), [this] { QGuiApplication::clipboard()->setText(text()); });
    menu->addAction(tr("Paste"), this, [this] { paste(QGuiApplication::clipboard()->text()); });
    menu->popup(event->globalPos());
}

bool WallTimeEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent*>(event)->button() == Qt::MiddleButton) {
        if (const QString text = QGuiApplication::clipboard()->text(QClipboard::Selection); !text.isEmpty())
            paste(text);
        return true;
    }
    if (watched == m_typing && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        settle();
    if (watched == m_typing && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) // ends the typing, and not the dialog it is in
            settle();
        else if (key == Qt::Key_Escape)
            end();
        else if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown)
            return QDateTimeEdit::eventFilter(watched, event);
        return true;
    }
    return QDateTimeEdit::eventFilter(watched, event);
}

} // namespace outbound
