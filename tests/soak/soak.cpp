#include "tests/soak/soak.h"

#include "engine/sandbox/sandboxaccount.h"
#include "tests/soak/engineworker.h"
#include "tests/soak/weather.h"
#include "tests/support/storeintegrity.h"

#include <QDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace outbound
{

static constexpr double longestLag = 4; // seconds; shorter than the engine waits before it believes an absence
static constexpr int hour = 3600;
static constexpr int farOff = 4 * hour; // of a schedule: no step of the clock reaches it
static constexpr std::chrono::minutes longestFinish{5};
/// How long a request under way at a stop may take to arrive: until it is given up, and what a busy machine adds.
static constexpr std::chrono::milliseconds flight = EngineWorker::requestTimeout + std::chrono::seconds(1);

Soak::Soak(const SoakPlan& plan)
    : m_plan(plan),
      m_random(plan.seed),
      m_dataDir(m_directory.filePath(QStringLiteral("data"))),
      m_sandbox(QStringLiteral(OUTBOUND_PROGRAM)),
      m_engine(m_dataDir, m_directory.filePath(QStringLiteral("engine.log")),
               m_directory.filePath(QStringLiteral("clock"))),
      m_out(stdout)
{
    m_directory.setAutoRemove(false);
}

void Soak::tell(const QString& line)
{
    m_out << QStringLiteral("%1  %2\n").arg(QTime(0, 0).addMSecs(int(m_elapsed.elapsed())).toString(), line)
          << Qt::flush;
}

int Soak::run()
{
    m_elapsed.start();
    tell(QStringLiteral("seed %1: %2 campaigns, %3 people each, %4 kills, %5 events, about %6 minutes, in %7")
             .arg(m_plan.seed)
             .arg(m_plan.campaigns)
             .arg(m_plan.people())
             .arg(m_plan.kills)
             .arg(m_plan.events)
             .arg(m_plan.minutes)
             .arg(m_directory.path()));
    if (!prepare()) {
        tell(QStringLiteral("the soak could not begin"));
        return 2;
    }
    goThrough(m_plan.course(m_random));
    finish();
    return judge();
}

bool Soak::prepare()
{
    const QString path = m_dataDir + QStringLiteral("/outbound.db");
    if (!QDir().mkpath(m_dataDir))
        return false;
    auto campaigns = prepareStore(path, m_plan);
    auto reader = StoreReader::open(path);
    if (!campaigns || !reader)
        return false;
    m_campaigns = std::move(*campaigns);
    m_reader = std::move(*reader);
    return m_engine.stepClock(0) && m_sandbox.start(someWeather(m_random, longestLag)) && runEngine({});
}

void Soak::goThrough(const std::vector<SoakEvent>& course)
{
    constexpr double share = 0.85; // of the time; the rest is for the finish
    const double perEvent = share * 60'000 * m_plan.minutes / double(course.size());
    int told = 0;
    for (size_t i = 0; i < course.size(); ++i) {
        const auto due = static_cast<qint64>((double(i) + m_random.generateDouble()) * perEvent);
        QThread::msleep(static_cast<unsigned long>(std::max<qint64>(0, due - m_elapsed.elapsed())));
        if (!m_engine.isRunning()) {
            m_breaches << QStringLiteral("the engine ended by itself before event %1").arg(i);
            runEngine({});
        }
        m_figures.mostInDoubt = std::max(m_figures.mostInDoubt, inDoubt());
        happen(course[i]);
        if (m_elapsed.elapsed() / 30'000 > told) {
            told = int(m_elapsed.elapsed() / 30'000);
            tell(QStringLiteral("%1 of %2 happened, %3").arg(i + 1).arg(course.size()).arg(progress()));
        }
    }
}

void Soak::happen(SoakEvent event)
{
    switch (event) {
    case SoakEvent::Kill:
        kill();
        break;
    case SoakEvent::Restart:
        restart();
        break;
    case SoakEvent::ClockStep:
        m_engine.stepClock((m_random.bounded(3) - 1) * hour);
        ++m_figures.done[event];
        break;
    case SoakEvent::SandboxDown:
        letSandboxDown();
        break;
    default:
        command(event);
    }
}

void Soak::kill()
{
    if (m_random.bounded(4) == 0) { // in the middle of a command
        const auto& campaign = m_campaigns[m_random.bounded(quint32(m_campaigns.size()))];
        endQuiet(campaign);
        m_engine.send((m_random.bounded(2) == 0 ? QStringLiteral("pause ") : QStringLiteral("resume ")) + campaign.id);
        QThread::usleep(m_random.bounded(8000));
        ++m_figures.killsInCommand;
    }
    m_engine.kill();
    ++m_figures.done[SoakEvent::Kill];
    runEngine(someFaults());
}

void Soak::restart()
{
    if (!m_engine.quit())
        m_breaches << QStringLiteral("the engine did not end well when asked to");
    ++m_figures.done[SoakEvent::Restart];
    runEngine(someFaults());
}

EngineProcess::Faults Soak::someFaults()
{
    return {.disk = m_random.bounded(5) < 2, .clock = m_random.bounded(2) == 0};
}

bool Soak::runEngine(EngineProcess::Faults faults)
{
    ++m_figures.starts;
    m_figures.diskFaultStarts += faults.disk;
    if (m_engine.start(m_sandbox.url(), faults))
        return true;
    if (!faults.disk || m_engine.isRunning() || m_engine.hasCrashed())
        m_breaches << QStringLiteral("the engine did not start");
    ++m_figures.failedStarts;
    m_engine.kill();
    ++m_figures.starts;
    return m_engine.start(m_sandbox.url(), {.clock = faults.clock});
}

void Soak::letSandboxDown()
{
    m_sandbox.kill();
    QThread::msleep(m_random.bounded(1500));
    if (!m_sandbox.start(someWeather(m_random, longestLag)))
        m_breaches << QStringLiteral("the sandbox did not come back");
    ++m_figures.done[SoakEvent::SandboxDown];
}

/// Somebody it makes sense for; at times anybody, since commands come late, too.
std::optional<SoakCampaign> Soak::campaignFor(SoakEvent event)
{
    const auto suits = [event](CampaignStatus status) {
        switch (event) {
        case SoakEvent::Pause:
            return status == CampaignStatus::Running;
        case SoakEvent::Resume:
            return status == CampaignStatus::Paused;
        case SoakEvent::Retry:
            return status != CampaignStatus::Draft && status != CampaignStatus::Scheduled;
        case SoakEvent::Schedule:
        case SoakEvent::Launch:
            return status == CampaignStatus::Draft || status == CampaignStatus::Scheduled;
        default:
            return isOpen(status);
        }
    };
    const bool anybody = m_random.bounded(8) == 0;
    const size_t first = m_random.bounded(quint32(m_campaigns.size()));
    for (size_t i = 0; i < m_campaigns.size(); ++i) {
        const SoakCampaign& campaign = m_campaigns[(first + i) % m_campaigns.size()];
        const auto summary = m_reader->campaign(campaign.id);
        if (anybody || (summary && suits(summary->campaign.status)))
            return campaign;
    }
    return std::nullopt;
}

void Soak::command(SoakEvent event)
{
    QString line = toString(event);
    std::optional<SoakCampaign> campaign;
    if (event == SoakEvent::Rate) {
        static constexpr double paces[] = {0.5, 1, 2, 4, 8, 15, 40};
        const auto numbers = sandboxNumbers();
        line += QStringLiteral(" %1 %2")
                    .arg(numbers[m_random.bounded(quint32(numbers.size()))].phone)
                    .arg(paces[m_random.bounded(quint32(std::size(paces)))]);
    } else {
        campaign = campaignFor(event);
        if (!campaign) {
            ++m_figures.refused[event];
            return;
        }
        line += QLatin1Char(' ') + campaign->id;
        if (event == SoakEvent::Schedule)
            line += QStringLiteral(" %1").arg(m_random.bounded(5) == 0 ? m_random.bounded(60) : farOff);
        if (event != SoakEvent::Pause && event != SoakEvent::Cancel)
            endQuiet(*campaign);
    }
    switch (m_engine.command(line)) {
    case EngineProcess::Answer::Ok:
        ++m_figures.done[event];
        if (event == SoakEvent::Pause || event == SoakEvent::Cancel)
            beginQuiet(*campaign);
        break;
    case EngineProcess::Answer::Refused:
        ++m_figures.refused[event];
        break;
    case EngineProcess::Answer::None:
        m_breaches << QStringLiteral("no answer to: ") + line;
        m_engine.kill();
        runEngine({});
    }
}

void Soak::beginQuiet(const SoakCampaign& campaign)
{
    m_quietSince.try_emplace(campaign.name, QDateTime::currentDateTimeUtc());
}

void Soak::endQuiet(const SoakCampaign& campaign)
{
    if (const auto since = m_quietSince.extract(campaign.name))
        m_quiets.push_back({campaign.name, since.mapped(), QDateTime::currentDateTimeUtc()});
}

int Soak::inDoubt()
{
    int requests = 0;
    for (const SoakCampaign& campaign : m_campaigns)
        if (const auto progress = m_reader->progress(campaign.id, QDateTime::currentDateTimeUtc()))
            requests += progress->inDoubt;
    return requests;
}

QString Soak::progress()
{
    int open = 0;
    int submitted = 0;
    for (const SoakCampaign& campaign : m_campaigns)
        if (const auto summary = m_reader->campaign(campaign.id)) {
            open += isOpen(summary->campaign.status);
            submitted += summary->counts.submittedCount();
        }
    return QStringLiteral("%1 people submitted, %2 campaigns not over").arg(submitted).arg(open);
}

/// No more faults: what is paused goes on, what waits is launched, until all have ended and nothing is in doubt.
void Soak::finish()
{
    tell(QStringLiteral("no more faults"));
    m_engine.stepClock(0);
    if (!m_sandbox.start(fairWeather()) || !m_engine.quit() || !runEngine({}))
        m_breaches << QStringLiteral("it could not be finished without faults");
    for (const SendingNumber& number : sandboxNumbers())
        m_engine.command(QStringLiteral("rate %1 100").arg(number.phone));
    QElapsedTimer finishing;
    finishing.start();
    while (m_engine.isRunning() && !letRun() && !finishing.hasExpired(std::chrono::milliseconds(longestFinish).count()))
        QThread::msleep(200);
    if (!m_engine.quit())
        m_breaches << QStringLiteral("the engine did not end well when asked to");
}

/// @return whether there is nothing left to run
bool Soak::letRun()
{
    bool ended = inDoubt() == 0;
    for (const SoakCampaign& campaign : m_campaigns) {
        const auto summary = m_reader->campaign(campaign.id);
        if (!summary || !isOpen(summary->campaign.status))
            continue;
        ended = false;
        if (summary->campaign.status == CampaignStatus::Running)
            continue;
        endQuiet(campaign);
        m_engine.command((summary->campaign.status == CampaignStatus::Paused ? QStringLiteral("resume ")
                                                                             : QStringLiteral("launch ")) +
                         campaign.id);
    }
    return ended;
}

int Soak::judge()
{
    for (const auto& [name, since] : m_quietSince)
        m_quiets.push_back({name, since, {}});
    SoakJudge judge(m_campaigns, m_quiets, flight);
    const auto messages = m_sandbox.messages();
    if (messages)
        judge.judge(*m_reader, *messages);
    else
        m_breaches << QStringLiteral("the sandbox's ledger can't be read");
    const auto sound = checkIntegrity(m_dataDir + QStringLiteral("/outbound.db"));
    if (!sound)
        m_breaches << sound.error().detail;
    m_breaches << judge.breaches;
    const EngineLog log(m_directory.filePath(QStringLiteral("engine.log")));
    if (m_figures.diskFaultStarts > 10 && !log.tellsOfFailedWrites())
        m_breaches << QStringLiteral("no write ever failed: is libfiu installed?");

    QStringList people;
    for (Standing standing : standings)
        people << QStringLiteral("%1 %2").arg(toString(standing)).arg(judge.counts[size_t(standing)]);
    m_out << m_figures.text() << log.text()
          << QStringLiteral("people: %1\nmessages: %2\nstops: %3, after which %4 messages under way arrived, the "
                            "latest after %5 ms\n")
                 .arg(people.join(QLatin1String(", ")))
                 .arg(messages ? messages->size() : 0)
                 .arg(m_quiets.size())
                 .arg(judge.inFlight)
                 .arg(judge.latest.count())
          << QStringLiteral("%1 lost, %2 doubled, %3 stuck, %4 sent after a stop, proof holds for %5 of %6 campaigns, "
                            "integrity %7\n")
                 .arg(judge.lost)
                 .arg(judge.doubled)
                 .arg(judge.stuck)
                 .arg(judge.late)
                 .arg(judge.proven)
                 .arg(m_campaigns.size())
                 .arg(sound ? QStringLiteral("ok") : QStringLiteral("broken"));
    for (const QString& sentence : std::as_const(m_breaches))
        m_out << QStringLiteral("breach: %1\n").arg(sentence);
    tell(m_breaches.isEmpty()
             ? QStringLiteral("nothing is wrong")
             : QStringLiteral("%1 breaches; store and logs stay in %2").arg(m_breaches.size()).arg(m_directory.path()));
    m_directory.setAutoRemove(m_breaches.isEmpty());
    return m_breaches.isEmpty() ? 0 : 1;
}

} // namespace outbound
