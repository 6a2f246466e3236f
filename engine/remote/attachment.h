#pragma once

#include "engine/clock.h"
#include "engine/domain/connection.h"
#include "engine/remote/apiclient.h"
#include "engine/remote/eventstream.h"
#include "engine/store/database.h"
#include "engine/store/handover.h"
#include "engine/store/storereader.h"

#include <functional>
#include <memory>

namespace outbound
{

/// Keeps this process attached to the engine that has a data directory: finds its API by the store, comes in with a key
/// it makes itself and drops at the end, follows its events, and takes all that up again when the engine was gone for a
/// while. Lives in a thread of its own.
class Attachment : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<Connection>)>;

    static Result<std::unique_ptr<Attachment>> open(const QString& storePath, const QString& keyName, Clock& clock);
    ~Attachment() override;

    /// Answers within seconds, once; to be called once. EngineRunning with a sentence when that engine has no API, is
    /// of another version or does not answer.
    void attach(Done done);

    ApiClient& client() { return m_client; }
    StoreReader& reader() { return m_reader; }
    Handover handover() const { return Handover(m_database->path()); }

signals:
    void changed(const outbound::StoreChanges& changes);
    void reconnected(const outbound::Connection& connection);
    void entered(); ///< its engine has answered, again
    void swept(const QDateTime& asOf);
    void troubled(const QString& sentence); ///< the engine is gone, or its store refuses; empty when it is well again

private:
    Attachment(std::unique_ptr<Database> database, const QString& keyName, Clock& clock);

    void knock();
    void askWhose(bool withNewKey);
    Result<void> makeKey();
    void dropKey();
    void enter(const Connection& connection);
    void miss(const QString& sentence);
    void tellAll();

    const QString m_keyName;
    Clock& m_clock;
    std::unique_ptr<Database> m_database;
    StoreReader m_reader;
    ApiClient m_client;
    EventStream m_events;
    Alarm m_again;
    std::chrono::milliseconds m_wait{0};
    Connection m_connection;
    int m_misses = 0;      ///< before it came in the first time
    Done m_done;           ///< empty once it was answered
    bool m_isLost = false; ///< and that was told
};

} // namespace outbound
