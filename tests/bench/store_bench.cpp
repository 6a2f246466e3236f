// What reading and writing the store costs as it grows to a million recipients: creating a campaign, its counts, the
// list of a hundred that run, a message from claim to outcome, a proof; and how much memory the engine without a window
// holds with all that. Prints milliseconds of processor time; fails when one is above what the window and the engine
// can bear.

#include "engine/store/migrations.h"
#include "engine/store/outbox.h"
#include "engine/store/receipts.h"
#include "engine/store/storewriter.h"
#include "models/campaignsmodel.h"
#include "tests/bench/measure.h"
#include "tests/support/sandboxprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace outbound;

namespace
{

constexpr int people = 10'000; ///< of a campaign
constexpr int campaigns = 100;
constexpr double mostMemory = 60; ///< MB
constexpr int fewPeople = 1000;   ///< of the first campaign, while there is no other
const QString sender = QStringLiteral("+447700900123");
const AccountSid account = QStringLiteral("AC00000000000000000000000000000001");

template <typename Work>
double median(int times, const Work& work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        const double begun = cpuMs();
        work(i);
        all.push_back(cpuMs() - begun);
    }
    std::nth_element(all.begin(), all.begin() + times / 2, all.end());
    return all[size_t(times / 2)];
}

CampaignDraft draft()
{
    CampaignDraft draft;
    draft.fromNumber = sender;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, your check-up at Smile Dental is due on {{day}}.");
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+4477009%1").arg(i, 5, 10, QLatin1Char('0')),
                                    {{QStringLiteral("first_name"), QStringLiteral("Siân")},
                                     {QStringLiteral("day"), QStringLiteral("Tuesday")}}});
    return draft;
}

class Bench
{
public:
    Bench()
        : m_database(need(Database::open(m_folder.filePath(QStringLiteral("outbound.db")), Database::Access::Write))),
          m_notifier(m_clock),
          m_writer(*m_database, m_notifier, m_clock),
          m_outbox(*m_database, m_notifier, m_clock),
          m_receipts(*m_database, m_notifier, m_clock)
    {
        need(migrate(*m_database));
        need(m_writer.furnish());
        need(m_writer.saveNumbers(account, {{sender, {}, QStringLiteral("PN1"), 1}}));
        m_reader = need(StoreReader::open(m_database->path()));
    }

    int run()
    {
        CampaignDraft few = m_draft;
        few.recipients.resize(fewPeople);
        create(few);
        const double messageInSmall = message(m_ids.back());
        say("message, 1,000 recipients stored", messageInSmall);
        std::vector<double> byTheClock;
        const double creating = median(campaigns, [&](int) {
            const auto begun = m_clock.monotonic();
            create(m_draft);
            byTheClock.push_back(double((m_clock.monotonic() - begun).count()) / 1000);
        });
        std::nth_element(byTheClock.begin(), byTheClock.begin() + campaigns / 2, byTheClock.end());
        say("create a campaign of 10,000", creating, 150);
        say("create a campaign of 10,000, by the clock", byTheClock[campaigns / 2], 150);
        submitHalf();

        const double messageInLarge = message(m_ids.back());
        say("message, 1,000,000 recipients stored", messageInLarge, 1.5 * messageInSmall);
        say("counts of a campaign", median(campaigns, [&](int i) { need(m_reader->counts(m_ids[size_t(i)])); }), 2);
        const auto progress = [&](int i) { need(m_reader->progress(m_ids[size_t(i)], m_clock.now())); };
        say("progress of a campaign, at first", median(campaigns, progress), 4);
        say("progress of a campaign", median(campaigns, progress), 2);
        list();
        receipts();
        say("proof of a campaign", median(5, [&](int i) { need(m_reader->proof(m_ids[size_t(i)])); }));
        headless();
        return m_failures;
    }

private:
    void say(const char* what, double ms, double most = 0)
    {
        const bool fails = most > 0 && ms > most;
        m_failures += fails ? 1 : 0;
        m_out << QString::fromLatin1(what).leftJustified(42) << QString::number(ms, 'f', 3).rightJustified(10) << " ms"
              << (fails ? QStringLiteral("  ABOVE %1").arg(most) : QString()) << Qt::endl;
    }

    void create(const CampaignDraft& draft) { m_ids.push_back(need(m_writer.createCampaign(account, draft))); }

    /// From the next candidate to its receipt.
    double message(const CampaignId& id)
    {
        return median(500, [&](int) {
            const QString sid = QStringLiteral("SM%1").arg(++m_sids * 7919 % 1'000'003, 32, 16, QLatin1Char('0'));
            const auto attempt = need(m_outbox.claim(*need(m_outbox.next(id))));
            need(m_outbox.accepted(*attempt, sid, MessageStatus::Queued));
            need(m_receipts.apply({{sid, MessageStatus::Delivered, 0, {}}}));
        });
    }

    /// A pass over the receipts of 10,000, which are on ten pages: beside a plain read of the same people.
    void receipts()
    {
        const CampaignId id = need(m_writer.createCampaign(account, m_draft));
        need(m_database->execute(QStringLiteral("UPDATE recipients SET status = 'queued', sender = '%1', sent_at = %2, "
                                                "twilio_sid = 'SMf' || (recipient_id * 7919 % 1000003) "
                                                "WHERE campaign_id = '%3'")
                                     .arg(sender)
                                     .arg(m_clock.now().toMSecsSinceEpoch())
                                     .arg(id)));
        need(m_database->execute(QStringLiteral("INSERT INTO attempts (recipient_id, campaign_id, sender, body, "
                                                "segments, state, claimed_at, settled_at, twilio_sid) SELECT "
                                                "recipient_id, campaign_id, sender, 'Hi', 1, 'accepted', sent_at, "
                                                "sent_at, twilio_sid FROM recipients WHERE campaign_id = '%1'")
                                     .arg(id)));
        std::vector<QString> sids;
        const double reading = median(5, [&](int) {
            sids.clear();
            Statement read(*m_database, QStringLiteral("SELECT recipient_id, status, twilio_sid FROM recipients "
                                                       "WHERE campaign_id = ?"));
            need(read.run(id));
            while (read.next())
                sids.push_back(read.value(2).toString());
        });
        const auto pass = [&](MessageStatus status) {
            return median(1, [&](int) {
                for (size_t begin = 0; begin < sids.size(); begin += 1000) {
                    std::vector<Receipt> page;
                    for (size_t i = begin; i < std::min(begin + 1000, sids.size()); ++i)
                        page.push_back({sids[i], status});
                    need(m_receipts.apply(page));
                }
            });
        };
        const QDateTime now = m_clock.now();
        say("who is awaited, of 10,000",
            median(5, [&](int) { need(m_receipts.awaited(account, now.addDays(-3), now.addSecs(-15))); }));
        const auto both = [&](const char* what, double ms) {
            say(what, ms);
            m_out << QStringLiteral("  beside reading them").leftJustified(40)
                  << QString::number(ms / reading, 'f', 1).rightJustified(10) << " ×" << Qt::endl;
        };
        both("receipts of 10,000, none of them news", pass(MessageStatus::Queued));
        both("receipts of 10,000, all of them news", pass(MessageStatus::Delivered));
    }

    /// Half of everybody has a message, as if the engine had sent for a while.
    void submitHalf()
    {
        const qint64 now = m_clock.now().toMSecsSinceEpoch();
        need(m_database->execute(QStringLiteral("BEGIN IMMEDIATE")));
        need(m_database->execute(
            QStringLiteral(
                "UPDATE recipients SET status = 'delivered', twilio_sid = 'SM' || lower(hex(randomblob(16))), "
                "rendered_message = 'Hi Siân, your check-up at Smile Dental is due on Tuesday.', "
                "sent_at = %1 - recipient_id % 5000 * 300 "
                "WHERE status = 'pending' AND recipient_id % 2 = 0")
                .replace(QStringLiteral("%1"), QString::number(now))));
        need(m_database->execute(
            QStringLiteral(
                "INSERT INTO attempts (recipient_id, campaign_id, sender, body, segments, state, claimed_at, "
                "settled_at, twilio_sid) SELECT recipient_id, campaign_id, '%1', rendered_message, 1, "
                "'accepted', sent_at, sent_at + 120, twilio_sid FROM recipients WHERE status = 'delivered' "
                "AND recipient_id NOT IN (SELECT recipient_id FROM attempts)")
                .arg(sender)));
        need(m_database->execute(QStringLiteral("COMMIT")));
    }

    /// Each turn of the window's thread while a hundred campaigns are read, and read again.
    void list()
    {
        CampaignsModel model(*m_reader, m_clock);
        double longest = 0;
        const auto turn = [&](const auto& work) {
            const double begun = cpuMs();
            work();
            longest = std::max(longest, cpuMs() - begun);
        };
        turn([&] { model.setAccount(account); });
        while (model.rowCount() < campaigns)
            turn([] { QCoreApplication::processEvents(); });
        say("list of 100 that run, longest turn", longest, 16);
        longest = 0;
        StoreChanges changes;
        changes.campaigns = QSet<CampaignId>(m_ids.begin(), m_ids.end());
        turn([&] { model.refresh(changes); });
        double together = 0;
        for (const auto until = m_clock.monotonic() + std::chrono::seconds(2); m_clock.monotonic() < until;) {
            const double begun = cpuMs();
            turn([] { QCoreApplication::processEvents(); });
            if (const double took = cpuMs() - begun; took > 0.1) // the others only look for an event
                together += took;
        }
        say("all of them changed, longest turn", longest, 16);
        say("all of them changed, together", together);
        say("rates and times left", median(20, [&](int) { model.refreshOutlooks(); }), 16);
    }

    /// The engine without a window sends from all of them for a while.
    void headless()
    {
        need(m_writer.setPace(account, sender, 100));
        const int before = submitted();
        SandboxProcess sandbox(QStringLiteral(OUTBOUND_PROGRAM));
        if (!sandbox.start())
            qFatal("the sandbox does not start");
        QProcess engine;
        engine.setStandardErrorFile(QProcess::nullDevice());
        engine.setProcessEnvironment(SandboxProcess::credentials(account));
        engine.start(QStringLiteral(OUTBOUND_PROGRAM),
                     {QStringLiteral("--headless"), QStringLiteral("--data-dir"), m_folder.path(),
                      QStringLiteral("--twilio-url"), sandbox.url()});
        engine.waitForFinished(15'000); // it goes on until told to stop
        sayMemory(engine, "headless, most memory", "VmHWM:");
        sayMemory(engine, "headless, memory", "VmRSS:");
        engine.terminate();
        engine.waitForFinished();
        m_out << "  while it submitted " << submitted() - before << Qt::endl;
    }

    int submitted()
    {
        int sum = 0;
        for (const CampaignId& id : m_ids)
            sum += need(m_reader->counts(id)).submittedCount();
        return sum;
    }

    void sayMemory(const QProcess& process, const char* what, const char* field)
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
        double megabytes = 0;
        if (status.open(QIODevice::ReadOnly))
            for (const QByteArray& line : status.readAll().split('\n'))
                if (line.startsWith(field))
                    megabytes = line.simplified().split(' ').value(1).toDouble() / 1024;
        const bool fails = megabytes == 0 || megabytes > mostMemory;
        m_failures += fails ? 1 : 0;
        m_out << QString::fromLatin1(what).leftJustified(42) << QString::number(megabytes, 'f', 1).rightJustified(10)
              << " MB" << (fails ? QStringLiteral("  ABOVE %1").arg(mostMemory) : QString()) << Qt::endl;
    }

    QTextStream m_out{stdout};
    QTemporaryDir m_folder;
    SystemClock m_clock;
    CampaignDraft m_draft = draft();
    std::unique_ptr<Database> m_database;
    ChangeNotifier m_notifier;
    StoreWriter m_writer;
    Outbox m_outbox;
    Receipts m_receipts;
    std::unique_ptr<StoreReader> m_reader;
    std::vector<CampaignId> m_ids;
    qint64 m_sids = 0;
    int m_failures = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    return Bench().run() == 0 ? 0 : 1;
}
