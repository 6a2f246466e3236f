#pragma once

#include "engine/engine.h"
#include "engine/store/database.h"
#include "tests/engine/api/rawclient.h"

#include <QTemporaryDir>

namespace outbound
{

/// An engine on a store of its own that sends through the sandbox, with its API on a port of its own and a key to it.
class ApiEngine
{
public:
    ApiEngine();

    Engine& engine() { return *m_engine; }
    const RawClient& client() const { return *m_client; }
    RawClient clientOf(const QString& keyName, bool isSession); ///< with a new key
    void reopen();                                              ///< as a new process would
    void close() { m_engine.reset(); }

    void execute(const QString& sql); ///< beside the engine
    int count(const QString& sql);
    /// Everything the store holds but when its keys were used and receipts asked for.
    QByteArray contents();

    static const QByteArray sender; ///< a number of the sandbox, 100 segments a second
    static QByteArray phone(int i); ///< +44 7700 900000 … 900999
    /// A create for so many people.
    static nlohmann::json draft(int people, const char* scheduleType = "now");
    /// Creates it and answers its id.
    QByteArray create(const nlohmann::json& draft);

private:
    void open();
    template <typename T>
    T inStore(const std::function<T(Database&)>& call);

    QTemporaryDir m_directory;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<RawClient> m_client;
    QByteArray m_token;
};

} // namespace outbound
