#include "engine/remote/eventstream.h"

#include "engine/client/exchange.h"
#include "engine/remote/answers.h"

#include <nlohmann/json.hpp>

namespace outbound
{

using nlohmann::json;

EventStream::EventStream(ApiClient& client, Clock& clock) : m_client(client), m_notifier(clock)
{
    connect(&m_notifier, &ChangeNotifier::changed, this, &EventStream::changed);
}

EventStream::~EventStream()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void EventStream::open()
{
    m_parser = {};
    m_reply = m_client.listen("/v1/events", m_lastId);
    if (m_lastId.isEmpty()) // what came before this one was not heard of
        connect(m_reply, &QNetworkReply::metaDataChanged, this, &EventStream::wasReset);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (statusOf(*m_reply) != 200)
            return;
        m_parser.feed(m_reply->readAll());
        while (const auto event = m_parser.next())
            take(*event);
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        m_reply->deleteLater();
        m_notifier.flush();
        emit ended();
    });
}

void EventStream::take(const ServerEvent& event)
{
    m_lastId = event.id;
    const json data = json::parse(event.data.constData(), event.data.constData() + event.data.size(), nullptr, false);
    if (event.name == "campaign" || event.name == "campaign_removed")
        m_notifier.campaignChanged(textIn(data, "campaign_id"));
    else if (event.name == "recipient")
        m_notifier.recipientChanged(textIn(data, "campaign_id"), numberIn(data, "recipient_id"));
    else if (event.name == "numbers")
        m_notifier.numbersChanged();
    else if (event.name == "opt_outs")
        m_notifier.optOutsChanged();
    else if (event.name == "connection")
        emit reconnected(connectionIn(data));
    else if (event.name == "receipts")
        emit swept(QDateTime::fromString(textIn(data, "as_of"), Qt::ISODateWithMs));
    else if (event.name == "store_trouble")
        emit troubled(textIn(data, "sentence"));
    else if (event.name == "reset")
        emit wasReset();
}

} // namespace outbound
