#pragma once

#include "engine/domain/campaign.h"

#include <QByteArray>

namespace outbound
{

/// A campaign as `POST /v1/sms/campaigns` takes it from our own window or shell.
/// @param type instead of that of the draft
QByteArray draftJson(const CampaignDraft& draft, ScheduleType type);

/// A schedule as `PATCH /v1/sms/campaigns/{id}` takes it.
QByteArray scheduleJson(const QDateTime& at, const QString& zone);

} // namespace outbound
