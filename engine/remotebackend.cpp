#include "engine/remotebackend.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>

namespace outbound
{

RemoteBackend::RemoteBackend()
{
    m_thread.setObjectName(QStringLiteral("remote"));
}

Result<std::unique_ptr<RemoteBackend>> RemoteBackend::attach(const Engine::Options& options)
{
    const QString path = Engine::storePath(options.dataDir);
    auto reader = StoreReader::open(path);
    if (!reader)
        return reader.error();
    std::unique_ptr<RemoteBackend> backend(new RemoteBackend);
    backend->m_reader = std::move(*reader);

    auto* desk = new QObject; // context of the first call
    desk->moveToThread(&backend->m_thread);
    connect(&backend->m_thread, &QThread::finished, desk, &QObject::deleteLater);
    backend->m_thread.start();
    const auto promise = std::make_shared<QPromise<Result<Connection>>>();
    promise->start();
    QMetaObject::invokeMethod(desk, [&options, path, promise, self = backend.get()] {
        const auto answer = [promise](const Result<Connection>& connection) {
            promise->addResult(connection);
            promise->finish();
        };
        auto attachment = Attachment::open(path, options.visitor, self->m_clock);
        if (!attachment)
            return answer(attachment.error());
        self->m_attachment = attachment->release();
        self->m_attachment->attach(answer);
    });
    const auto connection = promise->future().result(); // waits
    if (backend->m_attachment)
        connect(&backend->m_thread, &QThread::finished, backend->m_attachment, &QObject::deleteLater);
    if (!connection)
        return connection.error();

    backend->m_connection = *connection;
    backend->m_commands = std::make_unique<RemoteCommands>(backend->m_attachment, backend.get());
    connect(backend->m_attachment, &Attachment::changed, backend.get(), &Backend::changed);
    connect(backend->m_attachment, &Attachment::reconnected, backend.get(), &Backend::reconnected);
    connect(backend->m_attachment, &Attachment::swept, backend.get(), &Backend::swept);
    connect(backend->m_attachment, &Attachment::entered, backend.get(), &Backend::apiUrlChanged);
    connect(backend->m_attachment, &Attachment::troubled, backend.get(), &Backend::troubled);
    return backend;
}

RemoteBackend::~RemoteBackend()
{
    m_thread.quit();
    m_thread.wait();
    // Answers on their way are given while there is somebody to take them.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void RemoteBackend::follow(const Settings&)
{
    m_commands->reloadSettings();
}

void RemoteBackend::connectSandbox(Done<Connection> done)
{
    m_commands->connect({{"kind", "sandbox"}}, std::move(done));
}

void RemoteBackend::connectTwilio(const Credentials& credentials, Done<Connection> done)
{
    m_commands->connect({{"kind", "twilio"},
                         {"account_sid", credentials.account.toStdString()},
                         {"key", credentials.user.toStdString()},
                         {"secret", credentials.secret.toStdString()}},
                        std::move(done));
}

void RemoteBackend::resumeTwilio(const Credentials& credentials)
{
    connectTwilio(credentials, [](const Result<Connection>&) {});
}

void RemoteBackend::testAccount(Done<Connection> done)
{
    // That engine asks for its numbers, which an account that lets nobody in does not tell.
    m_commands->syncNumbers([this, done = std::move(done)](const Result<void>& synced) {
        done(synced ? Result<Connection>(m_connection) : Result<Connection>(synced.error()));
    });
}

void RemoteBackend::leaveAccount(Done<void> done)
{
    done(Error{ErrorCode::InvalidRequest,
               QCoreApplication::translate("Remote", "The engine in the background keeps its account.")});
}

void RemoteBackend::fetchNumbers(const Credentials&, Done<void> done)
{
    m_commands->syncNumbers(std::move(done));
}

void RemoteBackend::prices(const QString&, Done<CountryPrices> done)
{
    done(Error{ErrorCode::NotFound, {}, QStringLiteral("the engine in the background tells no prices")});
}

QUrl RemoteBackend::apiUrl() const
{
    const auto url = m_reader->apiUrl();
    return url ? QUrl(*url) : QUrl();
}

} // namespace outbound
