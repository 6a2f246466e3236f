#pragma once

#include "engine/domain/campaignstatus.h"
#include "engine/ids.h"

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>

#include <optional>

class QAction;

namespace outbound
{

/// One thing that can be found or done: an action, or a campaign to open.
struct Finding {
    QString title;
    QString note = {}; ///< quiet words behind the title
    QIcon icon = {};
    QList<QKeySequence> keys = {};
    std::optional<CampaignStatus> status = {}; ///< of a campaign
    QPointer<QAction> action = {};
    CampaignId campaign = {};
    QList<int> letters = {}; ///< of the title, that fit what was typed
};

/// Findings under one name.
struct FindingGroup {
    QString name;
    QList<Finding> findings;
};

/// What an action is called and how it is reached; its text without mnemonics and dots. Where the menu says what it is
/// about, the action's property "about" does it here.
Finding findingOf(QAction& action);

} // namespace outbound
