#include "engine/sandbox/messageendpoint.h"

#include "engine/domain/segments.h"
#include "engine/logging.h"
#include "engine/sandbox/createrules.h"
#include "engine/sandbox/datesentfilter.h"
#include "engine/sandbox/messageresource.h"
#include "engine/sandbox/resourcepage.h"
#include "engine/sandbox/sandboxjson.h"

#include <nlohmann/json.hpp>

#include <QRandomGenerator>

namespace outbound
{

using nlohmann::json;

namespace
{

QString newMessageSid()
{
    QRandomGenerator& random = *QRandomGenerator::system();
    return QStringLiteral("SM%1%2")
        .arg(random.generate64(), 16, 16, QLatin1Char('0'))
        .arg(random.generate64(), 16, 16, QLatin1Char('0'));
}

HttpResponse internalError(const Error& error)
{
    qCWarning(lcSandbox).noquote() << error.message << error.detail;
    return refusal(500, 20500, QStringLiteral("Internal Server Error"));
}

} // namespace

MessageEndpoint::MessageEndpoint(SandboxLedger& ledger, const Clock& clock, SandboxFaults faults)
    : m_ledger(ledger),
      m_clock(clock),
      m_faults(faults)
{
}

HttpResponse MessageEndpoint::create(const AccountSid& account, const HttpRequest& request)
{
    const FormFields fields = formFields(request);
    if (auto refused = refusalOfCreate(fields))
        return *refused;

    const QString sid = newMessageSid();
    const QString body = fields.value(QStringLiteral("Body"));
    const QDateTime now = m_clock.now();
    const SandboxMessage message{.sid = sid,
                                 .account = account,
                                 .from = fields.value(QStringLiteral("From")),
                                 .to = fields.value(QStringLiteral("To")),
                                 .body = body,
                                 .segments = segmentsOf(body).segments,
                                 .createdAt = now,
                                 .fate = DeliveryFate::of(sid, now)};
    if (const auto accepted = m_ledger.accept(message); !accepted)
        return internalError(accepted.error());

    ++m_accepted;
    HttpResponse response = jsonResponse(201, messageResource(message, now));
    response.dropConnection = m_faults.dropAfterAccept > 0 && m_accepted % m_faults.dropAfterAccept == 0;
    return response;
}

HttpResponse MessageEndpoint::list(const AccountSid& account, const HttpRequest& request)
{
    HttpResponse refused;
    const std::optional<ResourcePage> page = pageAskedFor(request, refused);
    if (!page)
        return refused;

    SandboxListing listing{.account = account, .limit = page->size + 1}; // the one more tells whether a page follows
    if (const auto to = request.query.constFind(QStringLiteral("To")); to != request.query.cend())
        listing.to = *to;
    if (const auto from = request.query.constFind(QStringLiteral("From")); from != request.query.cend())
        listing.from = *from;
    const QDateTime now = m_clock.now();
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
    return *message ? jsonResponse(200, messageResource(**message, m_clock.now())) : notFound(request.path);
}

} // namespace outbound
