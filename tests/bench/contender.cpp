// One of those whom send_bench lets send: `engine` is the whole façade with its durable claims, `bare` the same HTTP
// client alone. Sends COUNT messages from FROM to the sandbox at URL after a warm-up, keeping what it stores in DIR,
// and prints messages a second and the processor time of one in microseconds.

#include "engine/clock.h"
#include "engine/engine.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/store/database.h"
#include "engine/twilio/twilioclient.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace outbound;

namespace
{

constexpr int inFlight = 50; ///< as many as a sender's lane has

struct Speed {
    double perSecond = 0;
    double microseconds = 0; ///< of this process's processor time, for one message
};

Credentials credentials()
{
    return {sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()};
}

QString phone(int person)
{
    return QStringLiteral("+4477009%1").arg(person, 5, 10, QLatin1Char('0'));
}

double cpuMicroseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + u' ' + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <typename T>
T await(const QFuture<Result<T>>& future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return need(future.result());
}

/// Runs the event loop until it is true, which changes of the store make it.
template <typename Condition>
void awaitChange(const Engine& engine, Condition condition)
{
    if (condition())
        return;
    QEventLoop loop;
    QObject::connect(&engine, &Engine::changed, &loop, [&] {
        if (condition())
            loop.quit();
    });
    loop.exec();
}

class Facade
{
public:
    Facade(const QUrl& url, const QString& sender, const QString& folder)
        : m_sender(sender),
          m_data(folder + QStringLiteral("/data-XXXXXX")),
          m_engine(need(Engine::open({.dataDir = m_data.path(), .twilioUrl = url})))
    {
        m_engine->resumeTwilio(credentials());
        awaitChange(*m_engine, [this] { return !need(m_engine->reader().numbers(sandboxAccountSid())).empty(); });
        // The pace is not what is measured, so it is above any that can be set.
        const auto store = need(Database::open(m_engine->storePath(), Database::Access::Write));
        need(store->execute(QStringLiteral("UPDATE numbers SET mps = 1000000")));
    }

    Speed send(int people)
    {
        CampaignDraft draft;
        draft.fromNumber = m_sender;
        draft.name = QStringLiteral("Recall");
        draft.messageTemplate = QStringLiteral("Hi {{first_name}}, your check-up is due.");
        draft.scheduleType = ScheduleType::Draft;
        for (int person = 0; person < people; ++person)
            draft.recipients.push_back({phone(person), {{QStringLiteral("first_name"), QStringLiteral("Zoë")}}});
        const CampaignId id = await(m_engine->createCampaign(draft));

        const double begun = cpuMicroseconds();
        await(m_engine->launchCampaign(id));
        awaitChange(*m_engine, [&] { return !isOpen(need(m_engine->reader().campaign(id)).campaign.status); });
        const double spent = cpuMicroseconds() - begun;
        const auto [campaign, counts] = need(m_engine->reader().campaign(id));
        if (campaign.status != CampaignStatus::Done || counts.submittedCount() != people)
            qFatal("not everybody was texted: %s", qPrintable(campaign.statusReason));
        const auto took = double(campaign.startedAt.msecsTo(campaign.finishedAt));
        return {people * 1000 / took, spent / people};
    }

private:
    const QString m_sender;
    QTemporaryDir m_data;
    std::unique_ptr<Engine> m_engine;
};

Speed sendBare(TwilioClient& client, const QString& sender, int people)
{
    QEventLoop loop;
    int next = 0;
    int answered = 0;
    std::function<void()> submit = [&] {
        client.submit({sender, phone(next++), QStringLiteral("Hi Zoë, your check-up is due.")},
                      [&](const SubmitOutcome& outcome) {
                          if (outcome.kind != SubmitOutcome::Kind::Accepted)
                              qFatal("not accepted: %s", qPrintable(outcome.sentence));
                          if (++answered == people)
                              loop.quit();
                          else if (next < people)
                              submit();
                      });
    };
    SystemClock clock;
    const auto start = clock.monotonic();
    const double begun = cpuMicroseconds();
    while (next < inFlight)
        submit();
    loop.exec();
    return {people * 1e6 / double((clock.monotonic() - start).count()), (cpuMicroseconds() - begun) / people};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        qFatal("contender engine|bare URL FROM COUNT WARMUP DIR");
    const QUrl url(arguments[2]);
    const QString& sender = arguments[3];
    const int people = arguments[4].toInt();
    const int warmUp = arguments[5].toInt();

    Speed speed;
    if (arguments[1] == u"engine") {
        Facade facade(url, sender, arguments[6]);
        facade.send(warmUp);
        speed = facade.send(people);
    } else {
        TwilioClient client({url, credentials()});
        sendBare(client, sender, warmUp);
        speed = sendBare(client, sender, people);
    }
    QTextStream(stdout) << speed.perSecond << ' ' << speed.microseconds << Qt::endl;
    return 0;
}
