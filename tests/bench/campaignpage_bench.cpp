// How long the campaign page keeps the window's thread while a hundred messages a second are handed over and as many
// answered, in a campaign of ten thousand: the longest turn, and what a second takes together. Prints milliseconds of
// processor time; fails when a turn is too long for a smooth window.

#include "engine/engine.h"
#include "engine/store/changenotifier.h"
#include "engine/store/migrations.h"
#include "engine/store/outbox.h"
#include "engine/store/receipts.h"
#include "engine/store/storewriter.h"
#include "tests/bench/measure.h"
#include "tests/support/openengine.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/recipientspanel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

using namespace outbound;

namespace
{

constexpr int people = 10'000;
constexpr int perSecond = 100;
constexpr int seconds = 10;
constexpr double longestTurn = 16; ///< ms
const QString sender = QStringLiteral("+447700900123");
const AccountSid account = QStringLiteral("AC00000000000000000000000000000001");

/// Notes how long each turn of its thread is, whatever is delivered within it.
class Stopwatch : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth++ > 0 || !m_counts) {
            const bool taken = QApplication::notify(receiver, event);
            --m_depth;
            return taken;
        }
        const double begun = cpuMs();
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (m_counts)
            m_turns.push_back(cpuMs() - begun);
        return taken;
    }

    void setCounting(bool counts) { m_counts = counts; }
    std::vector<double>& turns() { return m_turns; }

private:
    int m_depth = 0;
    bool m_counts = false;
    std::vector<double> m_turns;
};

class Bench
{
public:
    explicit Bench(Stopwatch& stopwatch)
        : m_stopwatch(stopwatch),
          m_database(need(Database::open(m_folder.filePath(QStringLiteral("outbound.db")), Database::Access::Write))),
          m_notifier(m_clock),
          m_writer(*m_database, m_notifier, m_clock),
          m_outbox(*m_database, m_notifier, m_clock),
          m_receipts(*m_database, m_notifier, m_clock)
    {
        need(m_database->execute(QStringLiteral("PRAGMA synchronous=OFF")));
        need(migrate(*m_database));
        need(m_writer.furnish());
        need(m_writer.saveNumbers(account, {{sender, {}, QStringLiteral("PN1"), perSecond}}));
        CampaignDraft draft;
        draft.fromNumber = sender;
        draft.name = QStringLiteral("Recall");
        draft.messageTemplate = QStringLiteral("Hi {{first_name}}, your check-up at Smile Dental is due on Tuesday.");
        for (int i = 0; i < people; ++i)
            draft.recipients.push_back({QStringLiteral("+4477009%1").arg(i, 5, 10, QLatin1Char('0')),
                                        {{QStringLiteral("first_name"), QStringLiteral("Siân")}}});
        m_id = need(m_writer.createCampaign(account, draft));
        for (int i = 0; i < people - perSecond * (seconds + 2); i += perSecond)
            send(perSecond);
        // As if it had run for as long as the pace asks.
        need(m_database->execute(
            QStringLiteral("UPDATE recipients SET changed_at = changed_at - (%1 - recipient_id) * 10 "
                           "WHERE status <> 'pending'")
                .arg(people)));
        need(m_database->execute(
            QStringLiteral("UPDATE attempts SET claimed_at = claimed_at - (%1 - recipient_id) * 10").arg(people)));
        need(m_database->execute(QStringLiteral("UPDATE campaigns SET started_at = started_at - 100000")));
        m_notifier.flush();
    }

    int run(const char* what, CampaignPage& page, QSize size, const std::function<void()>& prepare = {})
    {
        page.resize(size);
        page.open(m_id);
        page.show();
        if (prepare)
            prepare();
        QTimer messages;
        QObject::connect(&messages, &QTimer::timeout, &messages, [&] {
            m_stopwatch.setCounting(false);
            send(perSecond / 10);
            m_notifier.flush();
            QTimer::singleShot(0, &messages, [&] { m_stopwatch.setCounting(true); });
        });
        messages.start(100);
        QTimer::singleShot(500, &messages, [&] { m_stopwatch.turns().clear(); });
        QTimer::singleShot(500 + 1000 * seconds / 4, &messages, [] { QApplication::quit(); });
        QApplication::exec();
        m_stopwatch.setCounting(false);
        std::vector<double>& turns = m_stopwatch.turns();
        std::sort(turns.begin(), turns.end());
        double together = 0;
        for (const double turn : turns)
            together += turn;
        const double longest = turns.back();
        m_out << QString::fromLatin1(what).leftJustified(36) << "longest turn "
              << QString::number(longest, 'f', 2).rightJustified(7) << " ms, a second together "
              << QString::number(together * 4 / seconds, 'f', 1).rightJustified(7) << " ms"
              << (longest > longestTurn ? "  ABOVE 16" : "") << Qt::endl;
        return longest > longestTurn ? 1 : 0;
    }

    QString folder() const { return m_folder.path(); }
    ChangeNotifier& notifier() { return m_notifier; }

private:
    void send(int messages)
    {
        std::vector<Receipt> arrived;
        for (int i = 0; i < messages; ++i) {
            const QString sid = QStringLiteral("SM%1").arg(++m_sids, 32, 16, QLatin1Char('0'));
            need(m_outbox.accepted(*need(m_outbox.claim(*need(m_outbox.next(m_id)))), sid, MessageStatus::Queued));
            const bool fails = m_sids % 20 == 0;
            arrived.push_back({sid, fails ? MessageStatus::Undelivered : MessageStatus::Delivered, fails ? 30003 : 0,
                               fails ? QStringLiteral("Phone off") : QString()});
        }
        need(m_receipts.apply(arrived));
    }

    Stopwatch& m_stopwatch;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    ChangeNotifier m_notifier;
    StoreWriter m_writer;
    Outbox m_outbox;
    Receipts m_receipts;
    CampaignId m_id;
    int m_sids = 0;
    QTextStream m_out{stdout};
};

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Stopwatch app(argc, argv);
    const Theme theme(ThemeMode::Light);
    Bench bench(app);
    const auto engine = openEngine(bench.folder());
    QObject::connect(&bench.notifier(), &ChangeNotifier::changed, engine.get(), &Engine::changed);
    CampaignPage page(*engine);
    int failures = bench.run("1072 x 772", page, {1072, 772});
    failures += bench.run("1712 x 1052", page, {1712, 1052});
    failures += bench.run("the same, only the delivered", page, {1712, 1052},
                          [&] { page.findChild<RecipientsPanel*>()->setFilter(CountFilter::Delivered); });
    return failures;
}
