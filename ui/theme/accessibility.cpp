#include "ui/theme/accessibility.h"

#include "ui/theme/accessiblecombo.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QVariant>

namespace outbound
{

namespace
{

constexpr char roleProperty[] = "accessibleRole";

class GivenRole : public QAccessibleWidget
{
public:
    GivenRole(QWidget* ours, QAccessible::Role role)
        : QAccessibleWidget(ours, role),
          m_isButton(role == QAccessible::Button)
    {
    }

    QStringList actionNames() const override
    {
        return m_isButton ? QStringList{pressAction()} + QAccessibleWidget::actionNames()
                          : QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (!m_isButton || name != pressAction())
            return QAccessibleWidget::doAction(name);
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(object(), new QKeyEvent(type, Qt::Key_Return, Qt::NoModifier));
    }

private:
    const bool m_isButton;
};

/// A chart: it says itself what it shows, and nothing in it can be reached.
class Picture : public QAccessibleWidget
{
public:
    explicit Picture(QWidget* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
};

/// Called for the class of an object and then for each it comes from.
QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (const QVariant role = widget->property(roleProperty); role.isValid())
        return new GivenRole(widget, QAccessible::Role(role.toInt()));
    if (className == QLatin1String("QComboBox"))
        return new AccessibleCombo(static_cast<QComboBox*>(widget));
    // Qt's own reads behind the end of its list when a reader asks for a child that is gone by then, and ends
    // the program.
    if (className == QLatin1String("QScrollArea") || className == QLatin1String("QAbstractScrollArea"))
        return widget->inherits("QChartView") ? new Picture(widget)
                                              : new QAccessibleWidget(widget, QAccessible::Client);
    return nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, int(role));
}

void installAccessibility()
{
    QAccessible::installFactory(make); // the same one again is not taken twice
}

} // namespace outbound
