#pragma once

#include "engine/domain/connection.h"
#include "engine/remote/apiclient.h"
#include "engine/remote/eventparser.h"
#include "engine/store/changenotifier.h"

#include <QPointer>

namespace outbound
{

/// Follows GET /v1/events of the engine: what changed there, as ids. Lives in the client's thread.
class EventStream : public QObject
{
    Q_OBJECT

public:
    EventStream(ApiClient& client, Clock& clock);
    ~EventStream() override;

    /// Listens, from behind the last event it knows of.
    void open();

signals:
    void changed(const outbound::StoreChanges& changes);
    void reconnected(const outbound::Connection& connection);
    void swept(const QDateTime& asOf);
    void troubled(const QString& sentence);
    void wasReset(); ///< events were missed: everything may have changed
    void ended();    ///< or never began

private:
    void take(const ServerEvent& event);

    ApiClient& m_client;
    ChangeNotifier m_notifier;
    QPointer<QNetworkReply> m_reply;
    EventParser m_parser;
    QByteArray m_lastId;
};

} // namespace outbound
