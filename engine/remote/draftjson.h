#pragma once

#include "engine/domain/campaign.h"

#include <QByteArray>

#include <vector>

namespace outbound
{

/// Campaigns as they are handed over: an array of what `POST /v1/sms/campaigns` takes from our own window or shell.
QByteArray draftsJson(const std::vector<CampaignDraft>& drafts);

/// A schedule as `PATCH /v1/sms/campaigns/{id}` takes it.
QByteArray scheduleJson(const QDateTime& at, const QString& zone);

} // namespace outbound
