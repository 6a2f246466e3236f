#pragma once

#include "engine/ids.h"

#include <QString>

namespace outbound
{

/// Who answers the replies to a campaign, by its system prompt. One default agent always exists.
struct Agent {
    AgentId id;
    QString name;
    QString systemPrompt;
    bool isDefault = false;
};

} // namespace outbound
