#include "ui/theme/stylesheet.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace outbound
{

namespace
{

// `@name` stands for a colour of the tokens. Heights are content plus two borders of 1; a line edit adds 2 of its own
// to the padding at each side.
const char rules[] = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: 6px;
              min-height: 30px; padding: 0 12px; outline: 0; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:open { background: @sunken; }
QPushButton:disabled { color: @textDisabled; background: @surface; border-color: @border; }
QPushButton[tone="refused"]:enabled { color: @refused; }

QPushButton[kind="primary"] { background: @accent; color: @accentText; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @textDisabled; border-color: @sunken; }

QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: @hover; border-color: @hover; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:open { background: @sunken; border-color: @sunken; }
QPushButton[kind="quiet"]:disabled { background: transparent; border-color: transparent; }

QPushButton[kind="danger"] { background: @danger; color: @accentText; border-color: @danger; }
QPushButton[kind="danger"]:hover { background: @dangerHover; border-color: @dangerHover; }
QPushButton[kind="danger"]:pressed { background: @dangerHover; border-color: @dangerHover; }
QPushButton[kind="danger"]:disabled { background: @surface; color: @textDisabled; border-color: @border; }

QPushButton[controlHeight="28"] { min-height: 26px; padding: 0 10px; }
QPushButton[controlHeight="36"] { min-height: 34px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; outline: 0; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open { background: @sunken; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; border: 1px solid @borderControl;
    border-radius: 6px; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit { min-height: 30px; padding: 0 8px; }
QLineEdit[controlHeight="28"] { min-height: 26px; padding: 0 6px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: @window;
    border-color: @borderStrong; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { background: transparent; border: 0; min-height: 44px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: @refusedSolid; }
QComboBox QAbstractItemView, QAbstractItemView[choices="true"] { background: @raised; border: 1px solid @borderStrong; outline: 0; }
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit, QAbstractSpinBox > QLineEdit:disabled,
QComboBox > QLineEdit:disabled { background: transparent; border: 0; padding: 0; min-height: 0; }
QAbstractItemView QLineEdit { border-radius: 4px; min-height: 0; padding: 0 4px; border-color: @focus; }

QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[fill="window"] { background: @window; border: 0; }
QFrame[fill="surface"] { background: @surface; border: 0; }
QFrame[fill="raised"] { background: @raised; border: 1px solid @borderStrong; border-radius: 10px; }
QFrame[fill="sandbox"] { background: @sandbox; border: 0; }

QLabel[tone="muted"] { color: @textMuted; }
QLabel[tone="disabled"] { color: @textDisabled; }
QLabel[tone="link"] { color: @link; }
QLabel[tone="onDark"] { color: @tooltipText; }
QLabel[tone="delivered"] { color: @delivered; }
QLabel[tone="refused"] { color: @refused; }
QLabel[tone="noConfirmation"] { color: @noConfirmation; }
QLabel[tone="pending"] { color: @pending; }
QLabel[tone="running"] { color: @running; }
QLabel:disabled { color: @textDisabled; }

QDialog { background: @raised; }
QMenu { background: @raised; color: @text; border: 1px solid @borderStrong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentTint; }
QMenu::item:disabled { color: @textDisabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 0; }
QToolTip { background: @tooltip; color: @tooltipText; border: 0; padding: 4px 6px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @borderStrong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @borderControl; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheet(const Tokens& t)
{
    const QHash<QString, QColor> colours{
        {QStringLiteral("window"), t.window},
        {QStringLiteral("surface"), t.surface},
        {QStringLiteral("sunken"), t.sunken},
        {QStringLiteral("raised"), t.raised},
        {QStringLiteral("hover"), t.hover},
        {QStringLiteral("border"), t.border},
        {QStringLiteral("borderStrong"), t.borderStrong},
        {QStringLiteral("borderControl"), t.borderControl},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("textMuted"), t.textMuted},
        {QStringLiteral("textDisabled"), t.textDisabled},
        {QStringLiteral("accent"), t.accent},
        {QStringLiteral("accentHover"), t.accentHover},
        {QStringLiteral("accentPressed"), t.accentPressed},
        {QStringLiteral("accentText"), t.accentText},
        {QStringLiteral("accentTint"), t.accentTint},
        {QStringLiteral("link"), t.link},
        {QStringLiteral("focus"), t.focus},
        {QStringLiteral("danger"), t.danger},
        {QStringLiteral("dangerHover"), t.dangerHover},
        {QStringLiteral("sandbox"), t.sandbox},
        {QStringLiteral("tooltip"), t.tooltip},
        {QStringLiteral("tooltipText"), t.tooltipText},
        {QStringLiteral("delivered"), t.status(StatusFamily::Delivered).text},
        {QStringLiteral("refused"), t.status(StatusFamily::Refused).text},
        {QStringLiteral("refusedSolid"), t.status(StatusFamily::Refused).solid},
        {QStringLiteral("noConfirmation"), t.status(StatusFamily::NoConfirmation).text},
        {QStringLiteral("pending"), t.status(StatusFamily::Pending).text},
        {QStringLiteral("running"), t.status(StatusFamily::Running).text},
    };
    const QString source = QString::fromLatin1(rules);
    QString sheet;
    qsizetype at = 0;
    for (qsizetype mark = source.indexOf(u'@'); mark >= 0; mark = source.indexOf(u'@', at)) {
        qsizetype end = mark + 1;
        while (source[end].isLetter())
            ++end;
        const QString name = source.mid(mark + 1, end - mark - 1);
        Q_ASSERT(colours.contains(name));
        sheet += source.mid(at, mark - at) + colours.value(name).name();
        at = end;
    }
    return sheet + source.mid(at);
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    if (widget->testAttribute(Qt::WA_WState_Polished)) { // else it will be before anybody sees it
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    QEvent changed(QEvent::StyleChange); // some keep their size hint until then
    QCoreApplication::sendEvent(widget, &changed);
    widget->updateGeometry();
    widget->update();
}

} // namespace outbound
