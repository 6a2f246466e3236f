#include "ui/palette/finding.h"

#include "ui/widgets/keycap.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace outbound
{

Finding findingOf(QAction& action)
{
    Finding finding;
    finding.title = action.text();
    finding.title.remove(u'&');
    while (finding.title.endsWith(u'…') || finding.title.endsWith(u'.'))
        finding.title.chop(1);
    if (const QString about = action.property("about").toString(); !about.isEmpty())
        finding.title =
            QCoreApplication::translate("Finding", "%1: %2", "what it is about, deed").arg(about, finding.title);
    finding.icon = action.icon();
    for (const QKeySequence& keys : action.shortcuts()) {
        const auto readsTheSame = [&keys](const QKeySequence& known) { return keyNames(known) == keyNames(keys); };
        if (std::none_of(finding.keys.begin(), finding.keys.end(), readsTheSame)) // Enter is on the keyboard twice
            finding.keys.append(keys);
    }
    finding.action = &action;
    return finding;
}

} // namespace outbound
