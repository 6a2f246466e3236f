#include "engine/api/eventfeed.h"

#include "engine/api/apierror.h"
#include "engine/api/apijson.h"
#include "engine/api/apiwords.h"

#include <sodium.h>

namespace outbound
{

static constexpr qsizetype mostWaiting = 64 * 1024; ///< bytes a listener is given ahead of what it read

static QByteArray eventText(const char* event, const Json& data)
{
    return QByteArrayLiteral("event: ") + event +
           "\ndata: " + QByteArray::fromStdString(data.dump(-1, ' ', false, Json::error_handler_t::replace)) + "\n\n";
}

static QByteArray newEpoch()
{
    QByteArray bytes(6, '\0');
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return bytes.toHex();
}

EventFeed::EventFeed(ApiContext& context)
    : m_context(context),
      m_epoch(newEpoch()),
      m_heart(context.clock, [this] { beat(); })
{
}

EventFeed::~EventFeed()
{
    for (Listener& listener : m_listeners)
        listener.stream->close();
}

QByteArray EventFeed::idLine(quint64 number) const
{
    return "id: " + m_epoch + '-' + QByteArray::number(number) + '\n';
}

quint64 EventFeed::numberOf(const QByteArray& lastEventId) const
{
    if (!lastEventId.startsWith(m_epoch + '-'))
        return 0;
    const quint64 number = lastEventId.mid(m_epoch.size() + 1).toULongLong();
    return number <= m_last ? number : 0;
}

void EventFeed::open(const ApiRequest& request, std::function<bool()> isWelcome, const ApiReply& reply)
{
    if (m_listeners.size() >= size_t(mostListeners)) {
        reply(errorResponse(ApiError{429,
                                     QStringLiteral("rate_limited"),
                                     ApiWords::tr("There are too many who listen to events."),
                                     {},
                                     {{"Retry-After", "15"}}}));
        return;
    }
    const auto stream = std::make_shared<HttpStream>();
    const auto listener = m_listeners.insert(m_listeners.end(), {stream, std::move(isWelcome), m_last});
    const QByteArray lastEventId = request.http.headers.value("last-event-id");
    QByteArray hello = "retry: 2000\n";
    if (lastEventId.isEmpty()) {
        hello += idLine(m_last) + '\n' + eventOf({Subject::Kind::Connection});
        if (!m_asOf.isNull())
            hello += eventOf({Subject::Kind::Receipts});
        if (!m_trouble.isEmpty())
            hello += eventOf({Subject::Kind::StoreTrouble});
    } else {
        listener->told = numberOf(lastEventId);
        hello += '\n';
    }
    stream->onGone([this, listener] { m_listeners.erase(listener); });
    stream->onDrained([this, listener] { tell(*listener); });
    stream->write(hello);
    reply({.contentType = "text/event-stream",
           .headers = {{"Cache-Control", "no-store"}, {"X-Accel-Buffering", "no"}},
           .stream = stream});
    if (!m_heart.isSet())
        m_heart.set(heartbeat);
}

void EventFeed::note(const Subject& subject)
{
    if (const auto earlier = m_numbers.constFind(subject); earlier != m_numbers.cend())
        m_changes.remove(*earlier);
    m_changes.insert(++m_last, subject);
    m_numbers.insert(subject, m_last);
    if (m_changes.size() <= mostRemembered)
        return;
    m_forgotten = m_changes.firstKey();
    m_numbers.remove(m_changes.take(m_forgotten));
}

void EventFeed::changed(const StoreChanges& changes)
{
    for (const RecipientId recipient : changes.recipients)
        note({Subject::Kind::Recipient, QString::number(recipient)});
    for (const CampaignId& campaign : changes.campaigns)
        note({Subject::Kind::Campaign, campaign});
    if (changes.numbers)
        note({Subject::Kind::Numbers});
    if (changes.optOuts)
        note({Subject::Kind::OptOuts});
    tellAll();
}

void EventFeed::connectionChanged()
{
    m_asOf = {};
    note({Subject::Kind::Connection});
    tellAll();
}

void EventFeed::swept(const QDateTime& asOf)
{
    m_asOf = asOf;
    note({Subject::Kind::Receipts});
    tellAll();
}

void EventFeed::troubled(const QString& sentence)
{
    m_trouble = sentence;
    note({Subject::Kind::StoreTrouble});
    tellAll();
}

void EventFeed::tellAll()
{
    for (Listener& listener : m_listeners)
        tell(listener);
}

void EventFeed::tell(Listener& listener)
{
    if (listener.told < m_forgotten) {
        listener.told = m_last;
        listener.stream->write(idLine(m_last) + eventText("reset", Json::object()));
    }
    for (auto change = m_changes.upperBound(listener.told);
         change != m_changes.end() && listener.stream->waiting() < mostWaiting; ++change) {
        listener.told = change.key();
        if (const QByteArray event = eventOf(change.value()); !event.isEmpty())
            listener.stream->write(idLine(change.key()) + event);
    }
}

QByteArray EventFeed::eventOf(const Subject& subject)
{
    const AccountSid& account = m_context.connection.account;
    switch (subject.kind) {
    case Subject::Kind::Campaign: {
        const auto summary = m_context.reader.campaign(subject.id, StoreReader::Deleted::Shown);
        if (!summary || summary->campaign.account != account)
            return {};
        if (!summary->campaign.deletedAt.isNull())
            return eventText("campaign_removed", {{"campaign_id", jsonOf(subject.id)}});
        const auto webhook = m_context.reader.webhookUrl(subject.id);
        return eventText("campaign", jsonOf(*summary, webhook ? *webhook : QString()));
    }
    case Subject::Kind::Recipient: {
        const auto found = m_context.reader.recipients({subject.id.toLongLong()});
        if (!found || found->empty())
            return {};
        Json json{{"campaign_id", jsonOf(found->front().campaignId)}};
        json.update(jsonOf(found->front()));
        return eventText("recipient", json);
    }
    case Subject::Kind::Numbers:
        return eventText("numbers", Json::object());
    case Subject::Kind::OptOuts:
        return eventText("opt_outs", Json::object());
    case Subject::Kind::Connection:
        return eventText("connection", jsonOf(m_context.connection));
    case Subject::Kind::Receipts:
        return eventText("receipts", {{"as_of", jsonOf(m_asOf)}});
    case Subject::Kind::StoreTrouble:
        return eventText("store_trouble", {{"sentence", jsonOf(m_trouble)}});
    }
    return {};
}

void EventFeed::beat()
{
    for (auto listener = m_listeners.begin(); listener != m_listeners.end();) {
        if (listener->isWelcome()) {
            listener->stream->write(": here\n\n");
            ++listener;
        } else {
            listener->stream->close();
            listener = m_listeners.erase(listener);
        }
    }
    if (!m_listeners.empty())
        m_heart.set(heartbeat);
}

} // namespace outbound
