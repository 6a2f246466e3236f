#include "ui/palette/finding.h"

#include <QAction>

namespace outbound
{

Finding findingOf(QAction& action)
{
    Finding finding;
    finding.title = action.text();
    finding.title.remove(u'&');
    while (finding.title.endsWith(u'…') || finding.title.endsWith(u'.'))
        finding.title.chop(1);
    finding.icon = action.icon();
    finding.keys = action.shortcuts();
    finding.action = &action;
    return finding;
}

} // namespace outbound
