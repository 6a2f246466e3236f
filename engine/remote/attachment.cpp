#include "engine/remote/attachment.h"

#include "engine/logging.h"
#include "engine/remote/answers.h"
#include "engine/store/apikeys.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace outbound
{

static constexpr std::chrono::milliseconds firstWait{250};
static constexpr std::chrono::milliseconds longestWait{5'000};
static constexpr std::chrono::seconds patience{3};
static constexpr int firstTries = 8; ///< an engine that is just starting has its API in a moment

Result<std::unique_ptr<Attachment>> Attachment::open(const QString& storePath, const QString& keyName, Clock& clock)
{
    auto database = Database::open(storePath, Database::Access::Visit);
    if (!database)
        return database.error();
    return std::unique_ptr<Attachment>(new Attachment(std::move(*database), keyName, clock));
}

Attachment::Attachment(std::unique_ptr<Database> database, const QString& keyName, Clock& clock)
    : m_keyName(keyName),
      m_clock(clock),
      m_database(std::move(database)),
      m_reader(*m_database),
      m_events(m_client, clock),
      m_again(clock, [this] { knock(); })
{
    connect(&m_events, &EventStream::changed, this, &Attachment::changed);
    connect(&m_events, &EventStream::swept, this, &Attachment::swept);
    connect(&m_events, &EventStream::troubled, this, &Attachment::troubled);
    connect(&m_events, &EventStream::wasReset, this, &Attachment::tellAll);
    connect(&m_events, &EventStream::ended, this, [this] { m_again.set(firstWait); });
    connect(&m_events, &EventStream::reconnected, this, [this](const Connection& connection) {
        m_connection = connection;
        emit reconnected(connection);
    });
}

Attachment::~Attachment()
{
    dropKey();
}

void Attachment::attach(Done done)
{
    m_done = std::move(done);
    knock();
}

/// Looks where the engine is and whether it is one of ours. It may be another process with another port than before.
void Attachment::knock()
{
    const auto url = m_reader.apiUrl();
    if (!url || url->isEmpty()) {
        miss(tr("Its API is switched off, so no other window or command can use it."));
        return;
    }
    m_client.turnTo(QUrl(*url));
    m_client.send({"GET", "/healthz", {}, {}, patience}, [this](const ApiAnswer& answer) {
        const auto health =
            answer.status == 0 ? Result<nlohmann::json>(Error{ErrorCode::Network, {}, {}}) : readAnswer(answer);
        if (!health) {
            miss(tr("It does not answer."));
            return;
        }
        const QString version = textIn(*health, "version");
        if (version != QLatin1String(OUTBOUND_VERSION)) {
            miss(tr("It is Outbound %1 and this is Outbound %2. Start it anew, so that both are the same.")
                     .arg(version.isEmpty() ? QStringLiteral("?") : version, QStringLiteral(OUTBOUND_VERSION)));
            return;
        }
        askWhose(m_client.token().isEmpty());
    });
}

/// A new engine process has forgotten the keys of sessions.
void Attachment::askWhose(bool withNewKey)
{
    if (withNewKey)
        if (auto made = makeKey(); !made) {
            miss(made.error().message);
            return;
        }
    m_client.send({"GET", "/v1/engine/connection", {}, {}, patience}, [this, withNewKey](const ApiAnswer& answer) {
        if (answer.status == 401 && !withNewKey) {
            askWhose(true);
            return;
        }
        if (const auto connection = readAnswer(answer); connection)
            enter(connectionIn(*connection));
        else
            miss(connection.error().message);
    });
}

Result<void> Attachment::makeKey()
{
    dropKey();
    const auto made = ApiKeys(*m_database).create(m_keyName, true, m_clock.now());
    if (!made)
        return made.error();
    m_client.useKey(made->token().toLatin1());
    return {};
}

void Attachment::dropKey()
{
    if (const QByteArray token = m_client.token(); !token.isEmpty())
        if (auto gone = ApiKeys(*m_database).revoke(QString::fromLatin1(token.left(token.indexOf(':')))); !gone)
            qCDebug(lcEngine) << "the session's key is gone already";
    m_client.useKey({});
}

void Attachment::enter(const Connection& connection)
{
    m_wait = {};
    const bool isOther = connection.kind != m_connection.kind || connection.account != m_connection.account ||
                         connection.accountName != m_connection.accountName;
    m_connection = connection;
    if (const auto done = std::exchange(m_done, {})) {
        done(connection);
    } else {
        if (std::exchange(m_isLost, false))
            emit troubled({});
        if (isOther)
            emit reconnected(connection);
        emit entered();
    }
    m_events.open();
}

void Attachment::miss(const QString& sentence)
{
    if (m_done && ++m_misses < firstTries) {
        m_again.set(firstWait);
        return;
    }
    if (const auto done = std::exchange(m_done, {})) {
        done(Error{ErrorCode::EngineRunning, sentence});
        return;
    }
    if (!std::exchange(m_isLost, true))
        emit troubled(tr("The engine that sends has stopped. Start it again."));
    m_wait = std::clamp(m_wait * 2, firstWait, longestWait);
    m_again.set(m_wait);
}

void Attachment::tellAll()
{
    StoreChanges all;
    if (const auto ids = m_reader.campaignIds(m_connection.account, StoreReader::Deleted::Shown))
        all.campaigns = QSet<CampaignId>(ids->begin(), ids->end());
    all.everybody = all.numbers = all.optOuts = true;
    emit changed(all);
}

} // namespace outbound
