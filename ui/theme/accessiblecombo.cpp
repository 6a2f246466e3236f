#include "ui/theme/accessiblecombo.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace outbound
{

AccessibleCombo::AccessibleCombo(QComboBox* combo) : QAccessibleWidget(combo, QAccessible::ComboBox) {}

QComboBox& AccessibleCombo::combo() const
{
    return *static_cast<QComboBox*>(object());
}

int AccessibleCombo::childCount() const
{
    return combo().lineEdit() ? 2 : 1;
}

QAccessibleInterface* AccessibleCombo::child(int index) const
{
    switch (index) {
    case 0:
        return QAccessible::queryAccessibleInterface(combo().view());
    case 1:
        return combo().lineEdit() ? QAccessible::queryAccessibleInterface(combo().lineEdit()) : nullptr;
    default:
        return nullptr;
    }
}

int AccessibleCombo::indexOfChild(const QAccessibleInterface* child) const
{
    return child->object() == combo().view() ? 0 : child->object() == combo().lineEdit() ? 1 : -1;
}

QString AccessibleCombo::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Value:
        return combo().currentText();
    case QAccessible::Description:
        return combo().accessibleDescription(); // never its tooltip, which says the choice again
    default:
        return QAccessibleWidget::text(kind);
    }
}

QStringList AccessibleCombo::actionNames() const
{
    return {pressAction(), showMenuAction()};
}

void AccessibleCombo::doAction(const QString& name)
{
    if (!combo().isEnabled() || (name != pressAction() && name != showMenuAction()))
        return;
    if (combo().view()->isVisible())
        combo().hidePopup();
    else
        combo().showPopup();
}

void* AccessibleCombo::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

void AccessibleCombo::selection(int, int* start, int* end) const
{
    *start = 0;
    *end = 0;
}

QString AccessibleCombo::text(int start, int end) const
{
    return combo().currentText().mid(start, end - start);
}

int AccessibleCombo::characterCount() const
{
    return int(combo().currentText().size());
}

QString AccessibleCombo::attributes(int, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace outbound
