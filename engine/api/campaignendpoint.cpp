#include "engine/api/campaignendpoint.h"

#include "engine/api/apijson.h"
#include "engine/api/apiwords.h"
#include "engine/api/instant.h"
#include "engine/api/jsonfields.h"
#include "engine/api/jsontext.h"
#include "engine/api/queryfields.h"

#include <QTimeZone>

namespace outbound
{

static constexpr int mostOnAPage = 10'000;

void CampaignEndpoint::addTo(ApiRoutes& routes)
{
    const QString all = QStringLiteral("/v1/sms/campaigns");
    const QString one = QStringLiteral("/v1/sms/campaigns/{campaign_id}");
    const auto call = [this](auto method) {
        return [this, method](const ApiRequest& request, const ApiReply& reply) { (this->*method)(request, reply); };
    };
    const auto doing = [this](CampaignAction action) {
        return [this, action](const ApiRequest& request, const ApiReply& reply) { act(action, request, reply); };
    };
    routes.add({.method = "GET", .pattern = all, .handler = call(&CampaignEndpoint::list), .query = true});
    routes.add({.method = "GET", .pattern = one, .handler = call(&CampaignEndpoint::show), .query = true});
    routes.add({.method = "PATCH", .pattern = one, .handler = call(&CampaignEndpoint::change), .body = true});
    routes.add({.method = "POST",
                .pattern = all + QStringLiteral("/remove"),
                .handler = call(&CampaignEndpoint::remove),
                .body = true});
    routes.add({.method = "POST",
                .pattern = all + QStringLiteral("/restore"),
                .handler = call(&CampaignEndpoint::restore),
                .body = true});
    routes.add({"DELETE", one, doing(CampaignAction::Cancel)});
    routes.add({"POST", one + QStringLiteral("/launch"), doing(CampaignAction::Launch)});
    routes.add({"POST", one + QStringLiteral("/pause"), doing(CampaignAction::Pause)});
    routes.add({"POST", one + QStringLiteral("/resume"), doing(CampaignAction::Resume)});
    routes.add({"POST", one + QStringLiteral("/retry"), call(&CampaignEndpoint::retry)});
}

Result<CampaignSummary> CampaignEndpoint::find(const CampaignId& id, StoreReader::Deleted deleted)
{
    auto found = m_context.reader.campaign(id, deleted);
    if (found && found->campaign.account != m_context.connection.account)
        return Error{ErrorCode::CampaignNotFound, ApiWords::tr("There is no such campaign in this account."), id};
    return found;
}

void CampaignEndpoint::list(const ApiRequest& request, const ApiReply& reply)
{
    QueryFields query(request.http.query);
    const auto limit = query.number(QStringLiteral("limit"), 1, mostOnAPage);
    const QString after = query.text(QStringLiteral("after"));
    if (auto finished = query.finish(); !finished)
        return reply(errorResponse(finished.error()));
    const AccountSid& account = m_context.connection.account;
    // One more than asked for tells whether there are more.
    const auto page =
        m_context.reader.campaignsPage(account, limit ? int(*limit) + 1 : std::numeric_limits<int>::max(), after);
    const auto webhooks = m_context.reader.webhookUrls(account);
    if (!page || !webhooks)
        return reply(errorResponse(page ? webhooks.error() : page.error()));
    Json campaigns = Json::array();
    for (const CampaignSummary& summary : *page) {
        if (limit && qint64(campaigns.size()) == *limit)
            break;
        campaigns.push_back(jsonOf(summary, webhooks->value(summary.campaign.id)));
    }
    const bool isMore = campaigns.size() < page->size();
    const Json next = isMore ? campaigns.back()["campaign_id"] : Json();
    reply(jsonResponse(200, {{"campaigns", std::move(campaigns)}, {"next", next}}));
}

void CampaignEndpoint::show(const ApiRequest& request, const ApiReply& reply)
{
    const CampaignId id = request.parts.value(0);
    QueryFields query(request.http.query);
    const QString word = query.text(QStringLiteral("status"));
    const auto status = messageStatusFrom(word);
    if (!word.isNull() && !status)
        query.refuse(QStringLiteral("status"),
                     ApiWords::tr("This is pending, queued, sent, delivered, undelivered or failed."));
    const qint64 limit = query.number(QStringLiteral("recipients_limit"), 1, maxRecipients).value_or(maxRecipients);
    const qint64 after =
        query.number(QStringLiteral("recipients_after"), 0, std::numeric_limits<qint64>::max()).value_or(0);
    if (auto finished = query.finish(); !finished)
        return reply(errorResponse(finished.error()));
    const auto found = find(id);
    if (!found)
        return reply(errorResponse(found.error()));
    const auto people = m_context.reader.recipientsPage(id, status, int(limit) + 1, after);
    const auto webhook = m_context.reader.webhookUrl(id);
    if (!people || !webhook)
        return reply(errorResponse(people ? webhook.error() : people.error()));
    Json campaign = jsonOf(*found, *webhook);
    Json recipients = Json::array();
    for (const Recipient& recipient : *people)
        if (qint64(recipients.size()) < limit)
            recipients.push_back(jsonOf(recipient));
    const bool isMore = recipients.size() < people->size();
    const Json next = isMore ? recipients.back()["recipient_id"] : Json();
    campaign["recipients"] = std::move(recipients);
    if (isMore)
        campaign["recipients_next"] = next;
    reply(jsonResponse(200, campaign));
}

HttpResponse CampaignEndpoint::outcome(const CampaignId& id, const Result<void>& done, std::optional<int> retried)
{
    if (!done)
        return errorResponse(done.error());
    const auto summary = m_context.reader.campaign(id);
    const auto webhook = m_context.reader.webhookUrl(id);
    if (!summary || !webhook)
        return errorResponse(summary ? webhook.error() : summary.error());
    Json json = jsonOf(*summary, *webhook);
    if (retried)
        json["retried_count"] = *retried;
    return jsonResponse(200, json);
}

void CampaignEndpoint::change(const ApiRequest& request, const ApiReply& reply)
{
    using Need = JsonFields::Need;
    const CampaignId id = request.parts.value(0);
    const auto body = readJson(request.http.body);
    if (!body)
        return reply(errorResponse(body.error()));
    JsonFields fields(*body);
    const QString name = fields.text("name", Need::Optional, longestCampaignName);
    const QString zone = fields.text("schedule_zone", Need::Optional);
    const bool isTimed = name.isNull() || !zone.isEmpty();
    const QString written = fields.text("scheduled_at", isTimed ? Need::Required : Need::Optional);
    if (auto finished = fields.finish(); !finished)
        return reply(errorResponse(finished.error()));
    const QDateTime at = instantFrom(written);
    if (!written.isNull() && (at.isNull() || (!zone.isEmpty() && !QTimeZone(zone.toUtf8()).isValid())))
        return reply(
            errorResponse(Error{ErrorCode::InvalidSchedule,
                                at.isNull() ? ApiWords::tr("Give a time with its zone, such as 2026-05-20T09:00:00Z.")
                                            : ApiWords::tr("There is no time zone of this name."),
                                at.isNull() ? QStringLiteral("scheduled_at") : QStringLiteral("schedule_zone")}));
    if (!name.isNull())
        if (auto checked = checkCampaignName(name); !checked)
            return reply(errorResponse(checked.error()));
    if (const auto found = find(id); !found)
        return reply(errorResponse(found.error()));
    const auto rename = [this, id, name, reply] {
        m_context.commands.rename(id, name, [this, id, reply](const Result<void>& done) { reply(outcome(id, done)); });
    };
    if (written.isNull())
        return rename();
    // The time first: that may be refused, and then the name is as it was.
    m_context.commands.schedule(id, at, zone, [this, id, name, rename, reply](Result<void> done) {
        if (!done && done.error().code == ErrorCode::CampaignNotCancellable)
            done = Error{ErrorCode::Conflict, done.error().message};
        if (done && !name.isNull())
            return rename();
        reply(outcome(id, done));
    });
}

Result<std::vector<CampaignId>> CampaignEndpoint::named(const ApiRequest& request, StoreReader::Deleted deleted)
{
    const auto body = readJson(request.http.body);
    if (!body)
        return body.error();
    JsonFields fields(*body);
    const QStringList ids = fields.texts("campaign_ids", mostOnAPage, JsonFields::Need::Required);
    if (auto finished = fields.finish(); !finished)
        return finished.error();
    for (const CampaignId& id : ids)
        if (const auto found = find(id, deleted); !found)
            return found.error();
    return std::vector<CampaignId>(ids.begin(), ids.end());
}

void CampaignEndpoint::remove(const ApiRequest& request, const ApiReply& reply)
{
    const auto ids = named(request, StoreReader::Deleted::Hidden);
    if (!ids)
        return reply(errorResponse(ids.error()));
    m_context.commands.remove(*ids, [reply, count = ids->size()](const Result<void>& done) {
        reply(done ? jsonResponse(200, {{"removed_count", count}}) : errorResponse(done.error()));
    });
}

void CampaignEndpoint::restore(const ApiRequest& request, const ApiReply& reply)
{
    const auto ids = named(request, StoreReader::Deleted::Shown);
    if (!ids)
        return reply(errorResponse(ids.error()));
    m_context.commands.restore(*ids, [reply, count = ids->size()](const Result<void>& done) {
        reply(done ? jsonResponse(200, {{"restored_count", count}}) : errorResponse(done.error()));
    });
}

void CampaignEndpoint::act(CampaignAction action, const ApiRequest& request, const ApiReply& reply)
{
    const CampaignId id = request.parts.value(0);
    if (const auto found = find(id); !found)
        return reply(errorResponse(found.error()));
    m_context.commands.act(action, id, [this, action, id, reply](Result<void> done) {
        if (!done && action != CampaignAction::Cancel && done.error().code == ErrorCode::CampaignNotCancellable)
            done = Error{ErrorCode::Conflict, done.error().message};
        reply(outcome(id, done));
    });
}

void CampaignEndpoint::retry(const ApiRequest& request, const ApiReply& reply)
{
    const CampaignId id = request.parts.value(0);
    if (const auto found = find(id); !found)
        return reply(errorResponse(found.error()));
    m_context.commands.retry(id, [this, id, reply](const Result<int>& retried) {
        if (retried)
            return reply(outcome(id, {}, *retried));
        const bool isNotNow = retried.error().code == ErrorCode::CampaignNotCancellable;
        reply(errorResponse(isNotNow ? Error{ErrorCode::Conflict, retried.error().message} : retried.error()));
    });
}

} // namespace outbound
