#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace outbound
{

class FormField;

/// Asks below a column's title what the message calls it. Enter takes the name unless there is a reason against it,
/// which then stands below the field; Esc or a click elsewhere leaves it.
class RenamePopup : public QWidget
{
    Q_OBJECT

public:
    using Objection = std::function<QString(const QString& name)>; ///< empty: none

    RenamePopup(const QString& name, Objection objection, QWidget* parent = nullptr);

    void openAt(const QPoint& place); ///< top left corner, on the screen

signals:
    void named(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void take();

    Objection m_objection;
    QLineEdit* m_edit;
    FormField* m_field;
};

} // namespace outbound
