#include "tests/bench/largestore.h"

#include "engine/sandbox/sandboxaccount.h"
#include "engine/store/changenotifier.h"
#include "engine/store/migrations.h"
#include "engine/store/storewriter.h"
#include "tests/bench/measure.h"

#include <QDir>
#include <QFile>

namespace outbound
{

namespace
{

class Furnisher
{
public:
    explicit Furnisher(const QString& dataDir)
        : m_database(
              need(Database::open(QDir(dataDir).filePath(QStringLiteral("outbound.db")), Database::Access::Write))),
          m_notifier(m_clock),
          m_writer(*m_database, m_notifier, m_clock)
    {
        execute("PRAGMA synchronous=OFF");
        need(migrate(*m_database));
        need(m_writer.furnish());
        need(m_writer.saveNumbers(sandboxAccountSid(), sandboxNumbers()));
    }

    ~Furnisher() { execute("PRAGMA wal_checkpoint(TRUNCATE)"); }

    void execute(const char* statement) { need(m_database->execute(QString::fromLatin1(statement))); }

    CampaignId create(const QString& name, int people)
    {
        CampaignDraft draft;
        draft.fromNumber = sandboxNumbers().back().phone;
        draft.name = name;
        draft.messageTemplate = QStringLiteral("Hi {{first_name}}, your check-up at Smile Dental is due on Tuesday.");
        for (int i = 0; i < people; ++i)
            draft.recipients.push_back({QStringLiteral("+447700%1").arg(i, 6, 10, QLatin1Char('0')),
                                        {{QStringLiteral("first_name"), QStringLiteral("Siân")}}});
        return need(m_writer.createCampaign(sandboxAccountSid(), draft));
    }

private:
    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    ChangeNotifier m_notifier;
    StoreWriter m_writer;
};

} // namespace

void furnishManyCampaigns(const QString& dataDir)
{
    Furnisher furnisher(dataDir);
    for (int i = 0; i < 1000; ++i)
        furnisher.create(QStringLiteral("Recall %1").arg(i + 1), 1000);
    furnisher.execute("BEGIN");
    furnisher.execute(
        "UPDATE campaigns SET status = 'done', started_at = created_at, finished_at = created_at + 10000");
    furnisher.execute("UPDATE recipients SET sender = '+14155550142', sent_at = changed_at, provider_at = changed_at, "
                      "status = CASE recipient_id % 20 WHEN 0 THEN 'undelivered' ELSE 'delivered' END, "
                      "error_code = CASE recipient_id % 20 WHEN 0 THEN 30003 ELSE 0 END, "
                      "twilio_sid = printf('SM%032x', recipient_id)");
    furnisher.execute("INSERT INTO attempts (recipient_id, campaign_id, sender, body, segments, state, claimed_at, "
                      "settled_at, twilio_sid) SELECT recipient_id, campaign_id, sender, 'Hi Siân, your check-up at "
                      "Smile Dental is due on Tuesday.', 1, 'accepted', changed_at, changed_at, twilio_sid "
                      "FROM recipients");
    furnisher.execute("COMMIT");
}

QString furnishRunningCampaign(const QString& dataDir)
{
    Furnisher furnisher(dataDir);
    const CampaignId id = furnisher.create(QStringLiteral("Today's recall"), 10'000);
    furnisher.execute("UPDATE campaigns SET status = 'running', started_at = created_at WHERE status = 'draft'");
    return id;
}

QString writeLargeList(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("supporters.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("phone,first_name\n");
    for (int i = 0; i < 1'000'000; ++i)
        file.write("+447700" + QByteArray::number(1'000'000 + i).mid(1) + ",Si\xc3\xa2n\n");
    return path;
}

} // namespace outbound
