#pragma once

#include "engine/domain/campaign.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace outbound
{

/// One telling of a campaign's state, the same in every try: `id`, `type`, `created_at` and `campaign`, which has the
/// fields of the REST API's list and the reason of the status.
class WebhookEvent
{
public:
    /// A campaign's state as text, to be told and compared.
    static QString state(const CampaignSummary& summary);
    /// The word for the status in such a text; empty when there is none.
    static QString statusIn(const QString& state);

    WebhookEvent(const QString& state, const QDateTime& now);     ///< a new one with an id of its own
    static std::optional<WebhookEvent> read(const QString& body); ///< one that was told before

    const QString& id() const { return m_id; } ///< `evt_` + 16 hex digits
    const QString& state() const { return m_state; }
    const QDateTime& createdAt() const { return m_createdAt; } ///< UTC, in whole seconds
    const QString& body() const { return m_body; }             ///< JSON

private:
    WebhookEvent() = default;

    QString m_id;
    QString m_state;
    QDateTime m_createdAt;
    QString m_body;
};

} // namespace outbound
