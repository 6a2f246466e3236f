#include "engine/domain/campaignstatus.h"

#include <array>
#include <utility>

namespace outbound
{

static const std::array<std::pair<CampaignStatus, QLatin1String>, 7> words{{
    {CampaignStatus::Draft, QLatin1String("draft")},
    {CampaignStatus::Scheduled, QLatin1String("scheduled")},
    {CampaignStatus::Running, QLatin1String("running")},
    {CampaignStatus::Paused, QLatin1String("paused")},
    {CampaignStatus::Done, QLatin1String("done")},
    {CampaignStatus::Failed, QLatin1String("failed")},
    {CampaignStatus::Cancelled, QLatin1String("cancelled")},
}};

QString toString(CampaignStatus status)
{
    for (const auto& [value, word] : words)
        if (value == status)
            return word;
    return {};
}

std::optional<CampaignStatus> campaignStatusFrom(const QString& text)
{
    for (const auto& [value, word] : words)
        if (word == text)
            return value;
    return std::nullopt;
}

bool isOpen(CampaignStatus status)
{
    return status != CampaignStatus::Done && status != CampaignStatus::Failed && status != CampaignStatus::Cancelled;
}

bool mayBeDeleted(CampaignStatus status)
{
    return !isOpen(status) || status == CampaignStatus::Draft;
}

} // namespace outbound
