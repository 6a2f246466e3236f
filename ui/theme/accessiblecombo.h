#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace outbound
{

/// A combo box as a screen reader sees it: its name is its label, its text what is chosen. Qt on Linux gives the choice
/// for the name and leaves the label to a relation, which a box without a label beside it doesn't have.
class AccessibleCombo : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleCombo(QComboBox* combo);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;
    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    void selection(int, int* start, int* end) const override;
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int) const override { return {}; }
    int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int* start, int* end) const override;

private:
    QComboBox& combo() const;
};

} // namespace outbound
