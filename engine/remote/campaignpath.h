#pragma once

#include "engine/ids.h"

#include <QByteArray>
#include <QUrl>
#include <QUuid>

namespace outbound
{

inline QByteArray campaignsPath()
{
    return QByteArrayLiteral("/v1/sms/campaigns");
}

inline QByteArray campaignPath(const CampaignId& id, const QByteArray& action = {})
{
    const QByteArray path = campaignsPath() + '/' + QUrl::toPercentEncoding(id);
    return action.isEmpty() ? path : path + '/' + action;
}

/// An Idempotency-Key that nobody used before.
inline QByteArray newOnceKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace outbound
