#include "app/headlesslog.h"

#include "app/console.h"
#include "engine/domain/walltime.h"
#include "models/figuretext.h"
#include "models/outlook.h"
#include "models/timetext.h"

#include <QCoreApplication>

namespace outbound
{

using namespace std::chrono_literals;

namespace
{

constexpr auto progressEvery = 30s;

struct Log {
    Q_DECLARE_TR_FUNCTIONS(HeadlessLog)
};

QString whichOne(const Campaign& campaign)
{
    return Log::tr("%1 “%2”", "id, name").arg(campaign.id, printable(campaign.name));
}

QString figures(const CampaignCounts& counts)
{
    return Log::tr("sent %1 of %2, delivered %3, refused %4")
        .arg(countText(counts.submittedCount()), countText(counts.totalCount()), countText(counts.deliveredCount()),
             countText(counts.refusedCount()));
}

} // namespace

HeadlessLog::HeadlessLog(Engine& engine) : m_engine(engine)
{
    connect(&engine, &Engine::connectionChanged, this, &HeadlessLog::readAll);
    connect(&engine, &Engine::changed, this, [this](const StoreChanges& changes) {
        for (const CampaignId& id : changes.campaigns)
            read(id);
    });
    connect(&engine, &Engine::storeTroubled, this, [](const QString& sentence) {
        say(sentence.isEmpty() ? Log::tr("The data can be written again.") : sentence);
    });
    connect(&m_ticker, &QTimer::timeout, this, &HeadlessLog::tellProgress);
}

void HeadlessLog::say(const QString& line)
{
    print(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + line);
}

void HeadlessLog::readAll()
{
    m_seen.clear();
    if (const auto ids = m_engine.reader().campaignIds(m_engine.connection().account))
        for (const CampaignId& id : *ids)
            read(id);
}

void HeadlessLog::read(const CampaignId& id)
{
    const auto summary = m_engine.reader().campaign(id);
    if (!summary)
        return;
    const auto& [campaign, counts] = *summary;
    const bool isNew = !m_seen.contains(id);
    Seen& seen = m_seen[id];
    const Seen now{campaign.status, campaign.statusReason, counts};
    const bool isChanged = seen.status != now.status || seen.reason != now.reason;
    if ((isNew && isOpen(now.status)) || (!isNew && isChanged)) {
        QString line = QStringLiteral("%1: %2, %3").arg(whichOne(campaign), toString(now.status), figures(counts));
        if (now.status == CampaignStatus::Scheduled)
            line += Log::tr(", at %1").arg(fullMomentText(campaign.scheduledAt, zoneNamed(campaign.scheduleZone)));
        if (!now.reason.isEmpty())
            line += QStringLiteral(": ") + printable(now.reason);
        say(line);
        seen = now;
    } else if (isNew) {
        seen = now;
    }
    if (now.isMoving() && !m_ticker.isActive())
        m_ticker.start(progressEvery);
}

void HeadlessLog::tellProgress()
{
    bool isMoving = false;
    for (auto entry = m_seen.begin(); entry != m_seen.end(); ++entry) {
        if (!entry->isMoving())
            continue;
        const auto summary = m_engine.reader().campaign(entry.key());
        if (!summary || std::exchange(entry->counts, summary->counts) == summary->counts) {
            isMoving = true;
            continue;
        }
        isMoving = isMoving || entry->isMoving();
        QString line = QStringLiteral("%1: %2").arg(whichOne(summary->campaign), figures(summary->counts));
        const auto outlook = readOutlook(m_engine.reader(), summary->campaign, QDateTime::currentDateTimeUtc());
        if (outlook && outlook->left && entry->status == CampaignStatus::Running)
            line += Log::tr(", %1 a minute, %2 left").arg(countText(outlook->perMinute), durationText(*outlook->left));
        say(line);
    }
    if (!isMoving)
        m_ticker.stop();
}

} // namespace outbound
