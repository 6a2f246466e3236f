#include "app/rehearsal.h"

#include "app/console.h"
#include "app/paths.h"
#include "engine/import/samples.h"
#include "engine/sandbox/sandboxledger.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr double pace = 20;      // segments a second: it shows, and still ends within a minute
static constexpr auto patience = 10min; // for the whole campaign
static constexpr std::chrono::milliseconds settling = 12s; // receipts after the last message

Rehearsal::Rehearsal(const CommandLine& line) : m_line(line), m_isTerminal(isatty(STDOUT_FILENO) == 1)
{
    connect(&m_ticker, &QTimer::timeout, this, &Rehearsal::tick);
}

Rehearsal::~Rehearsal() = default;

void Rehearsal::fail(const Error& error)
{
    m_ticker.stop();
    emit ended(outbound::fail(error));
}

void Rehearsal::start()
{
    const auto dataDir = dataDirectory(m_line.engine.dataDir.isEmpty() ? m_temporary.path() : m_line.engine.dataDir);
    if (!dataDir)
        return fail(dataDir.error());
    m_line.engine.dataDir = *dataDir;
    auto engine = Engine::open(m_line.engine);
    if (!engine)
        return fail(engine.error());
    m_engine = std::move(*engine);
    m_engine->connectSandbox().then(this, [this](const Result<Connection>& connection) {
        if (!connection)
            return fail(connection.error());
        preview();
    });
}

void Rehearsal::preview()
{
    const auto numbers = m_engine->reader().numbers(m_engine->connection().account);
    if (!numbers)
        return fail(numbers.error());
    if (numbers->empty())
        return fail(
            {ErrorCode::FromNumberNotOwned, QCoreApplication::translate("Rehearsal", "The sandbox has no number.")});
    m_sender = numbers->front().phone;
    m_engine->setPace(m_sender, pace);
    m_engine->previewAudience(ImportSource::file(samples().front().path), {})
        .then(this, [this](const Result<SharedPreview>& preview) {
            if (!preview)
                return fail(preview.error());
            create(**preview);
        });
}

void Rehearsal::create(const ImportPreview& preview)
{
    const Sample sample = samples().front();
    const PreviewCounts counts = preview.counts;
    print(QStringLiteral("%1: %2 rows, %3 accepted, %4 rejected, %5 duplicates, %6 opted out")
              .arg(sample.title)
              .arg(counts.rows)
              .arg(counts.accepted)
              .arg(counts.rejected)
              .arg(counts.duplicates)
              .arg(counts.optedOut));
    CampaignDraft draft;
    draft.fromNumber = m_sender;
    draft.name = sample.campaignName;
    draft.messageTemplate = sample.message;
    draft.recipients = preview.addressees();
    m_engine->createCampaign(draft).then(this, [this](const Result<CampaignId>& id) {
        if (!id)
            return fail(id.error());
        m_campaign = *id;
        print(QStringLiteral("%1 sends from %2 at %3 segments a second").arg(m_campaign, m_sender).arg(pace));
        m_elapsed.start();
        m_ticker.start(m_isTerminal ? 200ms : 2000ms);
    });
}

static QString minutes(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void Rehearsal::tick()
{
    const auto summary = m_engine->reader().campaign(m_campaign);
    const auto progress = m_engine->reader().progress(m_campaign, QDateTime::currentDateTimeUtc());
    if (!summary || !progress)
        return fail(summary ? progress.error() : summary.error());
    const CampaignCounts& counts = summary->counts;
    const QString line = QStringLiteral("sent %1/%2  delivered %3  failed %4  pending %5  rate %6/s  left %7")
                             .arg(counts.submittedCount(), 4)
                             .arg(counts.totalCount())
                             .arg(counts.deliveredCount(), 4)
                             .arg(counts.failedCount(), 3)
                             .arg(counts.pendingCount(), 4)
                             .arg(progress->perMinute / 60.0, 4, 'f', 1)
                             .arg(minutes(qRound(progress->pendingSegments / pace)));
    QTextStream(stdout) << (m_isTerminal ? QStringLiteral("\r") : QString()) << line
                        << (m_isTerminal ? QString() : QStringLiteral("\n")) << Qt::flush;

    const bool isOver = !isOpen(summary->campaign.status);
    const bool isSettled = counts.pendingCount() == 0 &&
                           summary->campaign.finishedAt.msecsTo(QDateTime::currentDateTimeUtc()) > settling.count();
    if (!(isOver && isSettled) && !m_elapsed.hasExpired(std::chrono::milliseconds(patience).count()))
        return;
    m_ticker.stop();
    if (m_isTerminal)
        print({});
    account(*summary);
}

/// Reads how often the sandbox accepted a message for each person of the campaign.
int Rehearsal::timesAccepted(QHash<QString, int>& perPerson) const
{
    auto ledger = SandboxLedger::open(m_engine->sandboxLedgerPath());
    if (!ledger)
        return -1;
    SandboxListing everything;
    everything.account = m_engine->connection().account;
    everything.from = m_sender;
    everything.limit = maxRecipients * 2;
    const auto messages = (*ledger)->list(everything);
    if (!messages)
        return -1;
    for (const SandboxMessage& message : *messages)
        ++perPerson[message.to];
    return static_cast<int>(messages->size());
}

void Rehearsal::account(const CampaignSummary& summary)
{
    const CampaignCounts& counts = summary.counts;
    print(QStringLiteral("%1: total %2 = delivered %3 + failed %4 (refused %5, no confirmation %6) + pending %7")
              .arg(toString(summary.campaign.status))
              .arg(counts.totalCount())
              .arg(counts.deliveredCount())
              .arg(counts.failedCount())
              .arg(counts.refusedCount())
              .arg(counts.noConfirmationCount())
              .arg(counts.pendingCount()));

    QHash<QString, int> perPerson;
    const int accepted = timesAccepted(perPerson);
    const auto ids = m_engine->reader().recipientIds(m_campaign, CountFilter::All);
    const auto recipients = ids ? m_engine->reader().recipients(*ids) : Result<std::vector<Recipient>>(ids.error());
    if (accepted < 0 || !recipients)
        return fail({ErrorCode::Storage, QCoreApplication::translate("Rehearsal", "The ledgers could not be read.")});
    int lost = 0;
    int repeated = 0;
    for (const Recipient& recipient : *recipients) {
        const int times = perPerson.value(recipient.phone);
        const bool wasRefused = recipient.status == MessageStatus::Failed && recipient.twilioSid.isEmpty();
        lost += times == 0 && !wasRefused;
        repeated += times > 1;
    }
    print(QStringLiteral("the sandbox accepted %1 messages: %2 lost, %3 repeated, in %4 s")
              .arg(accepted)
              .arg(lost)
              .arg(repeated)
              .arg(m_elapsed.elapsed() / 1000));
    const bool isAccounted =
        summary.campaign.status == CampaignStatus::Done && counts.pendingCount() == 0 && lost == 0 && repeated == 0;
    print(isAccounted ? QStringLiteral("Every recipient is accounted for.")
                      : QStringLiteral("NOT every recipient is accounted for."));
    emit ended(isAccounted ? 0 : 1);
}

} // namespace outbound
