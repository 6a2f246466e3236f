#include "engine/sandbox/messageendpoint.h"

#include "engine/domain/segments.h"
#include "engine/logging.h"
#include "engine/sandbox/createrules.h"
#include "engine/sandbox/datesentfilter.h"
#include "engine/sandbox/inboundreply.h"
#include "engine/sandbox/messageresource.h"
#include "engine/sandbox/resourcepage.h"
#include "engine/sandbox/sandboxjson.h"

#include <nlohmann/json.hpp>

#include <QRandomGenerator>

namespace outbound
{

using nlohmann::json;
using namespace std::chrono_literals;

namespace
{

QString newMessageSid()
{
    QRandomGenerator& random = *QRandomGenerator::system();
    return QStringLiteral("SM%1%2")
        .arg(random.generate64(), 16, 16, QLatin1Char('0'))
        .arg(random.generate64(), 16, 16, QLatin1Char('0'));
}

/// How long the client lets a message wait. Source: Twilio, "Message resource", ValidityPeriod: ten hours unless given.
std::chrono::milliseconds validityOf(const FormFields& fields, double speed)
{
    constexpr int longest = 36'000;
    const int seconds = fields.value(QStringLiteral("ValidityPeriod")).toInt();
    return std::chrono::milliseconds(qRound64((seconds >= 1 && seconds <= longest ? seconds : longest) * 1000 / speed));
}

HttpResponse internalError(const Error& error)
{
    qCWarning(lcSandbox).noquote() << error.message << error.detail;
    return refusal(500, 20500, QStringLiteral("Internal Server Error"));
}

} // namespace

MessageEndpoint::MessageEndpoint(SandboxLedger& ledger, const Clock& clock, const SandboxScenario& scenario)
    : m_ledger(ledger),
      m_clock(clock),
      m_scenario(scenario),
      m_queues(ledger, scenario.queue),
      m_faults(scenario.faults, scenario.seed)
{
}

HttpResponse MessageEndpoint::create(const AccountSid& account, const HttpRequest& request)
{
    const FormFields fields = formFields(request);
    if (auto refused = refusalOfCreate(fields))
        return *refused;
    const QDateTime now = m_clock.now();
    if (auto refused = refusalNow(account, fields, now))
        return *refused;

    const SandboxFault* fault = m_faults.next();
    if (!fault)
        return accept(account, fields, now);
    return spoiled(*fault, fault->accepted ? accept(account, fields, now) : HttpResponse());
}

std::optional<HttpResponse> MessageEndpoint::refusalNow(const AccountSid& account, const FormFields& fields,
                                                        const QDateTime& now)
{
    const QString sender = fields.value(QStringLiteral("From"));
    const auto optedOut = hasOptedOut(m_ledger, account, fields.value(QStringLiteral("To")), sender, now);
    if (!optedOut)
        return internalError(optedOut.error());
    if (*optedOut)
        return refusalOfOptedOut();
    const auto isFull = m_queues.isFull(account, sender, now);
    if (!isFull)
        return internalError(isFull.error());
    if (*isFull)
        return refusal(429, 21611,
                       QStringLiteral("This 'From' number has exceeded the maximum number of queued messages"));
    return {};
}

HttpResponse MessageEndpoint::accept(const AccountSid& account, const FormFields& fields, const QDateTime& now)
{
    const auto listedAt = [lag = m_scenario.listLag](const QDateTime& there) {
        return lag > 0ms ? there.addMSecs(lag.count()) : QDateTime();
    };
    const QString body = fields.value(QStringLiteral("Body"));
    SandboxMessage message{.sid = newMessageSid(),
                           .account = account,
                           .from = fields.value(QStringLiteral("From")),
                           .to = fields.value(QStringLiteral("To")),
                           .body = body,
                           .segments = segmentsOf(body).segments,
                           .createdAt = now,
                           .listedAt = listedAt(now)};
    const auto turn = m_queues.enter(message, validityOf(fields, m_scenario.speed));
    if (!turn)
        return internalError(turn.error());
    message.senderFreeAt = turn->ends;
    message.fate = turn->failure == 0 ? DeliveryFate::of(message.sid, turn->begins, m_scenario.delivery)
                                      : DeliveryFate{QStringLiteral("failed"), turn->failure, {}, turn->begins};
    if (const auto accepted = m_ledger.accept(message); !accepted)
        return internalError(accepted.error());

    if (auto reply = replyTo(message, m_scenario.replies)) {
        reply->listedAt = reply->createdAt.addMSecs(m_scenario.listLag.count());
        if (const auto accepted = m_ledger.accept(*reply); !accepted)
            return internalError(accepted.error());
    }
    return jsonResponse(201, messageResource(message, now));
}

HttpResponse MessageEndpoint::list(const AccountSid& account, const HttpRequest& request)
{
    HttpResponse refused;
    const std::optional<ResourcePage> page = pageAskedFor(request, refused);
    if (!page)
        return refused;

    const QDateTime now = m_clock.now();
    SandboxListing listing{.account = account,
                           .direction = SandboxListing::Direction::Both,
                           .listedBy = now,
                           .limit = page->size + 1}; // the one more tells whether a page follows
    if (const auto to = request.query.constFind(QStringLiteral("To")); to != request.query.cend())
        listing.to = *to;
    if (const auto from = request.query.constFind(QStringLiteral("From")); from != request.query.cend())
        listing.from = *from;
    if (!narrowByDateSent(listing, request.query, now))
        return refusal(400, 20001, QStringLiteral("DateSent must be YYYY-MM-DD or an ISO 8601 instant"));
    if (!page->token.isEmpty()) {
        const auto beside = m_ledger.find(account, page->besideSid());
        if (!beside)
            return internalError(beside.error());
        if (!*beside)
            return invalidPageToken();
        listing.beside = page->isBackwards() ? SandboxListing::Beside::NewerThan : SandboxListing::Beside::OlderThan;
        listing.besideSid = page->besideSid();
    }

    auto listed = m_ledger.list(listing);
    if (!listed)
        return internalError(listed.error());
    std::vector<SandboxMessage>& messages = *listed;
    const bool isCut = messages.size() > static_cast<size_t>(page->size);
    if (isCut)
        messages.erase(page->isBackwards() ? messages.begin() : messages.end() - 1);

    json resources = json::array();
    for (const SandboxMessage& message : messages)
        resources.push_back(messageResource(message, now));
    return page->response(request, "messages", resources, isCut || page->isBackwards());
}

HttpResponse MessageEndpoint::fetch(const AccountSid& account, const QString& sid, const HttpRequest& request)
{
    const auto message = m_ledger.find(account, sid);
    if (!message)
        return internalError(message.error());
    const QDateTime now = m_clock.now();
    const bool isThere = *message && !((*message)->isInbound && (*message)->createdAt > now);
    return isThere ? jsonResponse(200, messageResource(**message, now)) : notFound(request.path);
}

} // namespace outbound
