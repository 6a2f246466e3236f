#pragma once

#include "engine/clock.h"
#include "engine/commands/commands.h"
#include "engine/domain/connection.h"
#include "engine/result.h"
#include "engine/store/storechanges.h"

#include <QObject>

#include <memory>

namespace outbound
{

class ApiHouse;
class EngineDesk;
class HttpServer;

/// The REST API of the product texts on 127.0.0.1: the same commands and the same store as the window. Lives in the
/// thread it is started in, with a connection of its own that only reads. Serves nobody until it is told to listen.
class ApiServer : public QObject
{
    Q_OBJECT

public:
    /// @param commands answered in this thread
    /// @param desk and @param clock outlive the server
    static Result<std::unique_ptr<ApiServer>> start(const QString& storePath, std::unique_ptr<Commands> commands,
                                                    EngineDesk& desk, Clock& clock);
    ~ApiServer() override;

    /// @param port 0 picks a free one
    /// @param orElsewhere at a free port, when another program has this one
    /// @return the one it is
    Result<quint16> listen(quint16 port, bool orElsewhere = false);
    void close(); ///< whoever is connected is hung up on

    /// The account that campaigns are sent from from now on.
    void use(const Connection& connection);
    void changed(const outbound::StoreChanges& changes);
    void swept(const QDateTime& asOf);
    void troubled(const QString& sentence);

private:
    explicit ApiServer(std::unique_ptr<ApiHouse> house);

    std::unique_ptr<ApiHouse> m_house;
    std::unique_ptr<HttpServer> m_http; ///< null while it doesn't listen; gone before the house
};

} // namespace outbound
