#include "ui/widgets/iconbutton.h"

#include "ui/theme/icon.h"
#include "ui/widgets/elidedlabel.h"

namespace outbound
{

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({16, 16});
    setIconName(iconName);
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    setAccessibleDescription(name); // else it is the tooltip, in HTML
}

void IconButton::setIconName(const QString& iconName, ColourToken colour)
{
    setIcon(outbound::icon(iconName, colour));
}

} // namespace outbound
