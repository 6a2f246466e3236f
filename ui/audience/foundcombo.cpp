#include "ui/audience/foundcombo.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/elidedlabel.h"

#include <QSignalBlocker>

#include <algorithm>

namespace outbound
{

FoundCombo::FoundCombo(QWidget* parent) : QComboBox(parent)
{
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    setStyleProperty(this, "controlHeight", 28);
    addItem(tr("As found"), QString());
    insertSeparator(1);
    connect(this, &QComboBox::activated, this, [this] { emit chosen(currentData().toString()); });
}

void FoundCombo::addChoice(const QString& text, const QString& value)
{
    addItem(text, value);
}

void FoundCombo::show(const QString& found, const QString& chosen)
{
    const QSignalBlocker quiet(this);
    setItemText(0, found.isEmpty() ? tr("As found") : tr("Found: %1").arg(found));
    setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, findData(chosen)));
    setToolTip(plainToolTip(currentText()));
}

} // namespace outbound
