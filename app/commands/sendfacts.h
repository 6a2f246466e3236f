#pragma once

#include "app/commands/sendrequest.h"
#include "engine/domain/agent.h"
#include "engine/domain/campaign.h"
#include "engine/domain/sendingnumber.h"
#include "engine/import/importpreview.h"
#include "models/audiencefigures.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace outbound
{

/// What is about to be sent, in the facts that are shown before it is.
struct SendFacts {
    SharedPreview people;
    AudienceFigures figures;
    std::vector<SendingNumber> senders;
    CampaignDraft draft; ///< all but the recipients
    QStringList missing; ///< placeholders that no column fills, as they are shown

    int campaigns() const;                 ///< it takes to reach everybody
    std::chrono::seconds duration() const; ///< at the pace of the senders together
    QString text() const;
    QString question() const;
    nlohmann::ordered_json json() const;
};

/// Puts them together. A sentence where it can't be sent as it is: nobody accepted, too long a text, too many people.
Result<SendFacts> factsOf(const SendRequest& request, const SharedPreview& people,
                          const std::vector<SendingNumber>& numbers, const std::vector<Agent>& agents);

} // namespace outbound
