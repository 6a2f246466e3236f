#include "ui/shell/offer.h"

#include "engine/engine.h"
#include "models/figuretext.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QWidget>

namespace outbound
{

QList<Finding> actionsThatCanBeDone(const QWidget& widget, ActionKind kind)
{
    QList<Finding> findings;
    for (QAction* action : widget.actions())
        if (action->isEnabled() && action->isVisible() && !action->text().isEmpty() &&
            action->property("place").toBool() == (kind == ActionKind::Place))
            findings << findingOf(*action);
    return findings;
}

QList<Finding> allActions(const QWidget& widget)
{
    QList<Finding> findings;
    for (QAction* action : widget.actions())
        if (!action->text().isEmpty())
            findings << findingOf(*action);
    return findings;
}

QList<Finding> campaignsToOpen(Engine& engine)
{
    const auto campaigns = engine.reader().findCampaigns();
    QList<Finding> findings;
    if (!campaigns)
        return findings;
    for (const Campaign& campaign : *campaigns) {
        if (campaign.account != engine.connection().account)
            continue;
        QStringList numbers;
        for (const QString& sender : campaign.senders())
            numbers << phoneText(sender);
        Finding finding{campaign.name, numbers.join(QStringLiteral(", "))};
        finding.icon = icon(QStringLiteral("message"), &Tokens::textMuted);
        finding.status = campaign.status;
        finding.campaign = campaign.id;
        findings << finding;
    }
    return findings;
}

} // namespace outbound
