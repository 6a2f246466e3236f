#include "engine/apidesk.h"

#include "engine/engine.h"
#include "engine/logging.h"
#include "engine/store/apikeys.h"

namespace outbound
{

ApiDesk::ApiDesk(Engine& engine, SendFloor* floor)
    : m_engine(engine),
      m_floor(floor),
      m_made(std::make_unique<SendCommands>(floor, this)),
      m_commands(m_made.get())
{
}

void ApiDesk::answer(Commands::Done<Connection> done, const Result<Connection>& connection)
{
    QMetaObject::invokeMethod(this, [done = std::move(done), connection] { done(connection); });
}

void ApiDesk::connectSandbox(Commands::Done<Connection> done)
{
    QMetaObject::invokeMethod(&m_engine, [this, done] {
        m_engine.connectSandbox().then(
            &m_engine, [this, done](const Result<Connection>& connection) { answer(done, connection); });
    });
}

void ApiDesk::connectTwilio(const Credentials& credentials, Commands::Done<Connection> done)
{
    QMetaObject::invokeMethod(&m_engine, [this, credentials, done] {
        m_engine.connectTwilio(credentials).then(&m_engine, [this, done](const Result<Connection>& connection) {
            answer(done, connection);
        });
    });
}

void ApiDesk::reloadSettings(Commands::Done<void> done)
{
    QMetaObject::invokeMethod(&m_engine, [this, done] {
        // Answered first: the new settings may close the door the question came through.
        QMetaObject::invokeMethod(this, [done] { done({}); });
        m_engine.reloadSettings();
    });
}

void ApiDesk::keyUsed(const QString& keyId, const QDateTime& at)
{
    QMetaObject::invokeMethod(m_floor, [floor = m_floor, keyId, at] {
        if (auto noted = ApiKeys(floor->database()).used(keyId, at); !noted)
            qCWarning(lcApi).noquote() << "the use of a key could not be stored:" << noted.error().detail;
    });
}

} // namespace outbound
