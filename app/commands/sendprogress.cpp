#include "app/commands/sendprogress.h"

#include "app/console.h"
#include "engine/domain/walltime.h"
#include "models/figuretext.h"
#include "models/outlook.h"
#include "models/reasontext.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace outbound
{

using namespace std::chrono_literals;

namespace
{

constexpr int barWidth = 24; ///< columns of the terminal
constexpr auto bareTerminal = 200ms;
constexpr auto pipeline = 5s;
constexpr auto settling = 60s; ///< for receipts, after the last text was handed over

struct Progress {
    Q_DECLARE_TR_FUNCTIONS(SendProgress)
};

/// Several campaigns as one.
struct Sum {
    CampaignCounts counts;
    int perMinute = 0;
    std::optional<std::chrono::seconds> left;
    bool isOpen = false;
    bool isWaiting = true;          ///< none has begun
    bool isPaused = false;          ///< one is, and none runs
    bool isWhole = true;            ///< none was cancelled or failed
    QString reason;                 ///< why one is paused, or makes no progress
    const Campaign* next = nullptr; ///< that waits for its time
    QDateTime finishedAt;           ///< the last one; null while none has

    int unanswered() const { return counts.queued + counts.sent; } ///< handed over, and no word of what became of it

    void add(const CampaignCounts& more)
    {
        counts.pending += more.pending;
        counts.queued += more.queued;
        counts.sent += more.sent;
        counts.delivered += more.delivered;
        counts.undelivered += more.undelivered;
        counts.failed += more.failed;
    }
};

QString bar(int part, int whole)
{
    const int filled = whole > 0 ? int(qint64(part) * barWidth / whole) : 0;
    return QStringLiteral("[%1%2]").arg(QString(filled, u'#'), QString(barWidth - filled, u'.'));
}

QString lineOf(const Sum& sum)
{
    const CampaignCounts& counts = sum.counts;
    QString line = Progress::tr("sent %1 of %2, delivered %3, refused %4")
                       .arg(countText(counts.submittedCount()), countText(counts.totalCount()),
                            countText(counts.deliveredCount()), countText(counts.refusedCount()));
    if (sum.unanswered() > 0)
        line += Progress::tr(", %1 without confirmation yet").arg(countText(sum.unanswered()));
    if (sum.isOpen && !sum.isWaiting && sum.perMinute > 0)
        line += Progress::tr(", %1 a minute").arg(countText(sum.perMinute));
    if (sum.isOpen && sum.left && sum.left->count() > 0)
        line += Progress::tr(", %1 left").arg(durationText(*sum.left));
    if (sum.isWaiting && sum.next)
        line += Progress::tr(", begins at %1")
                    .arg(fullMomentText(sum.next->scheduledAt, zoneNamed(sum.next->scheduleZone)));
    if (!sum.reason.isEmpty())
        line += QStringLiteral(": ") + printable(sum.reason);
    return line;
}

} // namespace

SendProgress::SendProgress(StoreReader& reader, std::vector<CampaignId> campaigns, bool isQuiet)
    : m_reader(reader),
      m_campaigns(std::move(campaigns)),
      m_isQuiet(isQuiet),
      m_isTerminal(isatty(STDOUT_FILENO) == 1)
{
    connect(&m_ticker, &QTimer::timeout, this, &SendProgress::look);
}

void SendProgress::start()
{
    m_ticker.start(m_isTerminal ? std::chrono::milliseconds(bareTerminal) : std::chrono::milliseconds(pipeline));
    look();
}

void SendProgress::look()
{
    Sum sum;
    std::vector<CampaignSummary> summaries;
    bool isRunning = false;
    for (const CampaignId& id : m_campaigns) {
        auto summary = m_reader.campaign(id);
        if (!summary) {
            refuse(summary.error());
            return end(Outcome::Trouble);
        }
        summaries.push_back(std::move(*summary));
    }
    for (const auto& [campaign, counts] : summaries) {
        sum.add(counts);
        sum.isOpen = sum.isOpen || isOpen(campaign.status);
        sum.isPaused =
            sum.isPaused || campaign.status == CampaignStatus::Paused || campaign.status == CampaignStatus::Draft;
        sum.isWhole =
            sum.isWhole && campaign.status != CampaignStatus::Cancelled && campaign.status != CampaignStatus::Failed;
        sum.isWaiting = sum.isWaiting && campaign.status == CampaignStatus::Scheduled;
        if (campaign.status == CampaignStatus::Scheduled)
            sum.next = &campaign;
        isRunning =
            isRunning || campaign.status == CampaignStatus::Running || campaign.status == CampaignStatus::Scheduled;
        if (campaign.finishedAt.isValid() && !(campaign.finishedAt < sum.finishedAt))
            sum.finishedAt = campaign.finishedAt;
        if (!campaign.statusReason.isEmpty())
            sum.reason = reasonText(campaign.statusReason);
        if (campaign.status == CampaignStatus::Running)
            if (const auto outlook = readOutlook(m_reader, campaign, QDateTime::currentDateTimeUtc())) {
                sum.perMinute += outlook->perMinute;
                sum.left = std::max(sum.left.value_or(0s), outlook->left.value_or(0s));
            }
    }
    show((m_isTerminal ? bar(sum.counts.submittedCount(), sum.counts.totalCount()) + u' ' : QString()) + lineOf(sum));
    const bool isSettled =
        sum.unanswered() == 0 || sum.finishedAt.secsTo(QDateTime::currentDateTimeUtc()) >= settling / 1s;
    if (!sum.isOpen && isSettled)
        end(sum.isWhole && sum.counts.failedCount() == 0 ? Outcome::Sent : Outcome::Failed);
    else if (sum.isOpen && sum.isPaused && !isRunning)
        end(Outcome::Paused);
}

void SendProgress::show(const QString& line)
{
    if (m_isQuiet || line == std::exchange(m_shown, line))
        return;
    if (m_isTerminal)
        QTextStream(stdout) << QStringLiteral("\r\x1b[K") << line << Qt::flush;
    else
        print(line);
}

void SendProgress::end(Outcome outcome)
{
    m_ticker.stop();
    if (m_isTerminal && !m_isQuiet)
        print({});
    emit ended(outcome);
}

} // namespace outbound
