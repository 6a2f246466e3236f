#pragma once

#include <QString>

#include <optional>

namespace outbound
{

/// Life of a campaign. `draft … failed` are the product's words; `paused` and `cancelled` are Outbound's own.
/// `Done` means every recipient was submitted; receipts may still arrive. `Failed`: all failed at submission.
enum class CampaignStatus { Draft, Scheduled, Running, Paused, Done, Failed, Cancelled };

QString toString(CampaignStatus status); ///< the word of store and API
std::optional<CampaignStatus> campaignStatusFrom(const QString& word);

/// Whether the campaign can still send (so it can also be cancelled).
bool isOpen(CampaignStatus status);

/// Whether the campaign may be deleted: nothing is sent by itself any more, or not yet.
bool mayBeDeleted(CampaignStatus status);

} // namespace outbound
