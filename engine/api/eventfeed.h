#pragma once

#include "engine/api/apicontext.h"
#include "engine/api/apirequest.h"
#include "engine/http/httpstream.h"
#include "engine/store/storechanges.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <list>
#include <memory>

namespace outbound
{

/// GET /v1/events: what changes, told to everybody who listens as server-sent events. What changed is remembered by its
/// name only, each thing once with the number of its last change; what it is now is read when it is told. So whoever
/// was away or reads slowly gets everything that changed since, in its present state, once, and no backlog grows.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRemembered = 20'000; ///< things; older ones are forgotten
    static constexpr int mostListeners = 64;
    static constexpr std::chrono::seconds heartbeat{15};

    explicit EventFeed(ApiContext& context);
    ~EventFeed() override;

    /// Starts to tell a client, from its Last-Event-ID on.
    /// @param isWelcome asked now and then whether it still may listen
    void open(const ApiRequest& request, std::function<bool()> isWelcome, const ApiReply& reply);

    void changed(const StoreChanges& changes);
    void connectionChanged();
    void swept(const QDateTime& asOf);
    void troubled(const QString& sentence); ///< empty when it is over

private:
    /// Something that can change: one of many campaigns or recipients, or one of a kind.
    struct Subject {
        enum class Kind { Campaign, Recipient, Numbers, OptOuts, Connection, Receipts, StoreTrouble };
        Kind kind = Kind::Campaign;
        QString id = {};

        bool operator==(const Subject&) const = default;
        friend size_t qHash(const Subject& subject, size_t seed = 0)
        {
            return qHashMulti(seed, int(subject.kind), subject.id);
        }
    };

    struct Listener {
        std::shared_ptr<HttpStream> stream;
        std::function<bool()> isWelcome;
        quint64 told = 0; ///< the number of the last change it was told
    };

    void note(const Subject& subject);
    void tellAll();
    void tell(Listener& listener);
    QByteArray eventOf(const Subject& subject); ///< as the store has it now; empty when it is gone or not ours
    QByteArray idLine(quint64 number) const;
    quint64 numberOf(const QByteArray& lastEventId) const; ///< 0 when it isn't one of ours any more
    void beat();

    ApiContext& m_context;
    const QByteArray m_epoch; ///< of this run
    quint64 m_last = 1;       ///< number of the last change
    quint64 m_forgotten = 1;  ///< whoever was told less than this has missed something
    QMap<quint64, Subject> m_changes;
    QHash<Subject, quint64> m_numbers;
    std::list<Listener> m_listeners;
    QDateTime m_asOf;
    QString m_trouble;
    Alarm m_heart;
};

} // namespace outbound
