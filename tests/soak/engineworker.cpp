#include "tests/soak/engineworker.h"

#include "engine/sandbox/sandboxaccount.h"

#include <QCoreApplication>
#include <QFuture>

#include <cstdio>
#include <unistd.h>

namespace outbound
{

static void say(const QString& line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stdout);
    std::fflush(stdout);
}

Result<std::unique_ptr<EngineWorker>> EngineWorker::start(const QString& dataDir, const QUrl& url)
{
    Engine::Options options;
    options.dataDir = dataDir;
    options.twilioUrl = url;
    options.requestTimeout = requestTimeout;
    options.inDoubtWait = inDoubtWait;
    auto engine = Engine::open(options);
    if (!engine)
        return engine.error();
    (*engine)->resumeTwilio({sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()});
    say(QStringLiteral("running"));
    return std::unique_ptr<EngineWorker>(new EngineWorker(std::move(*engine)));
}

EngineWorker::EngineWorker(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine)),
      m_ear(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_ear, &QSocketNotifier::activated, this, [this] { hear(); });
}

void EngineWorker::hear()
{
    char bytes[4096];
    const auto count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        QCoreApplication::quit();
        return;
    }
    m_heard.append(bytes, count);
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_heard.left(end));
        m_heard.remove(0, end + 1);
        obey(line.split(QLatin1Char(' ')));
    }
}

template <typename T>
void EngineWorker::answer(QFuture<Result<T>> future)
{
    future.then(this, [](const Result<T>& result) {
        say(result ? QStringLiteral("ok") : QStringLiteral("error ") + toString(result.error().code));
    });
}

void EngineWorker::obey(const QStringList& words)
{
    const QString verb = words.value(0);
    const QString subject = words.value(1);
    if (verb == QLatin1String("pause"))
        answer(m_engine->pauseCampaign(subject));
    else if (verb == QLatin1String("resume"))
        answer(m_engine->resumeCampaign(subject));
    else if (verb == QLatin1String("cancel"))
        answer(m_engine->cancelCampaign(subject));
    else if (verb == QLatin1String("launch"))
        answer(m_engine->launchCampaign(subject));
    else if (verb == QLatin1String("retry"))
        answer(m_engine->retryCampaign(subject));
    else if (verb == QLatin1String("rate"))
        answer(m_engine->setPace(subject, words.value(2).toDouble()));
    else if (verb == QLatin1String("schedule"))
        answer(m_engine->scheduleCampaign(subject, QDateTime::currentDateTimeUtc().addSecs(words.value(2).toInt()),
                                          QStringLiteral("Europe/London")));
    else
        say(QStringLiteral("error unknown"));
}

} // namespace outbound
