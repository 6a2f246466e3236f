#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace outbound
{

/// The thread in which lists are read and judged, and whatever else would hold up the window for a moment. Answers are
/// given in the thread of `home`, while there is somebody to take them.
class ImportThread
{
public:
    explicit ImportThread(QObject* home);
    ~ImportThread();
    ImportThread(const ImportThread&) = delete;
    ImportThread& operator=(const ImportThread&) = delete;

    /// Runs `call` there.
    template <typename Call, typename Answer = std::invoke_result_t<Call>>
    QFuture<Answer> run(Call call)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(m_desk, [home = m_home, promise, call = std::move(call)] {
            QMetaObject::invokeMethod(home, [promise, answer = call()] {
                promise->addResult(answer);
                promise->finish();
            });
        });
        return promise->future();
    }

private:
    QObject* const m_home;
    QThread m_thread;
    QObject* m_desk; ///< context of the calls, lives in the thread
};

} // namespace outbound
