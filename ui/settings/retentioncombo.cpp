#include "ui/settings/retentioncombo.h"

#include <QSignalBlocker>

namespace outbound
{

RetentionCombo::RetentionCombo(QWidget* parent) : QComboBox(parent)
{
    addItem(tr("For good"), 0);
    addItem(tr("1 year"), 365);
    for (const int days : {90, 30})
        addItem(tr("%Ln day(s)", nullptr, days), days);
}

void RetentionCombo::setRetention(std::chrono::days retention)
{
    const QSignalBlocker quiet(this);
    const int days = int(retention.count());
    if (findData(days) < 0)
        addItem(tr("%Ln day(s)", nullptr, days), days);
    setCurrentIndex(findData(days));
}

} // namespace outbound
