#pragma once

#include "engine/engine.h"

#include <QSocketNotifier>

#include <memory>

namespace outbound
{

/// The engine in a process of its own that takes commands from standard input, one a line, and answers each with `ok`
/// or `error …` on standard output. Says `running` first.
class EngineWorker : public QObject
{
public:
    static constexpr std::chrono::seconds requestTimeout{2};
    static constexpr std::chrono::seconds inDoubtWait{5};

    static Result<std::unique_ptr<EngineWorker>> start(const QString& dataDir, const QUrl& url);

private:
    explicit EngineWorker(std::unique_ptr<Engine> engine);
    void hear();
    void obey(const QStringList& words);
    template <typename T>
    void answer(QFuture<Result<T>> future);

    std::unique_ptr<Engine> m_engine;
    QByteArray m_heard;
    QSocketNotifier m_ear;
};

} // namespace outbound
