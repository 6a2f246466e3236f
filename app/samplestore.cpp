#include "app/samplestore.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"
#include "engine/sandbox/sandboxserver.h"
#include "engine/store/migrations.h"
#include "engine/store/outbox.h"
#include "engine/store/receipts.h"
#include "engine/store/storewriter.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <vector>

namespace outbound
{

namespace
{

/// Stands where the story stands.
class StoryClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::microseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_now.toMSecsSinceEpoch());
    }
    void after(std::chrono::milliseconds, QObject*, std::function<void()>) override {}
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

/// One campaign of the story.
struct Chapter {
    QString name;
    int sender; ///< index into the sandbox's numbers
    int people;
    int submitted;
    qint64 startedMinutesAgo;
    CampaignStatus ends;
    CampaignSource source;
    QString reason = {};
};

class Story
{
public:
    explicit Story(Database& database)
        : m_notifier(m_clock),
          m_writer(database, m_notifier, m_clock),
          m_outbox(database, m_notifier, m_clock),
          m_receipts(database, m_notifier, m_clock)
    {
    }

    Result<void> begin();
    Result<void> tell(const Chapter& chapter);

private:
    struct Answer {
        QDateTime at;
        Receipt receipt;
    };

    Result<void> submit(const CampaignId& id, int number, QDateTime at);
    Result<void> answerUntil(const QDateTime& at);

    StoryClock m_clock;
    ChangeNotifier m_notifier;
    StoreWriter m_writer;
    Outbox m_outbox;
    Receipts m_receipts;
    std::vector<Answer> m_answers; ///< still to come, the latest first
    int m_lastSid = 0;
};

Result<void> Story::begin()
{
    if (auto furnished = m_writer.furnish(); !furnished)
        return furnished;
    return m_writer.saveNumbers(sandboxAccountSid(), sandboxNumbers());
}

Result<void> Story::submit(const CampaignId& id, int number, QDateTime at)
{
    m_clock.set(at);
    const auto candidate = m_outbox.next(id);
    if (!candidate || !*candidate)
        return candidate ? Result<void>() : candidate.error();
    const auto attempt = m_outbox.claim(**candidate);
    if (!attempt || !*attempt)
        return attempt ? Result<void>() : attempt.error();
    if (number % 61 == 17)
        return m_outbox.refused(**attempt, 21614, QStringLiteral("Not a mobile number"), false);
    const QByteArray hash = QCryptographicHash::hash(QByteArray::number(++m_lastSid), QCryptographicHash::Md5);
    const QString sid = QStringLiteral("SM") + QString::fromLatin1(hash.toHex());
    m_answers.push_back({at.addMSecs(900), {sid, MessageStatus::Sent, 0, {}}});
    if (number % 43 == 7)
        m_answers.push_back(
            {at.addMSecs(5200), {sid, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable")}});
    else if (number % 97 == 29)
        m_answers.push_back(
            {at.addMSecs(4100), {sid, MessageStatus::Undelivered, 30005, QStringLiteral("Unknown handset")}});
    else if (number % 47 != 11)
        m_answers.push_back({at.addMSecs(1500 + number * 797 % 6000), {sid, MessageStatus::Delivered, 0, {}}});
    return m_outbox.accepted(**attempt, sid, MessageStatus::Queued);
}

Result<void> Story::answerUntil(const QDateTime& at)
{
    std::sort(m_answers.begin(), m_answers.end(),
              [](const Answer& one, const Answer& other) { return one.at > other.at; });
    while (!m_answers.empty() && m_answers.back().at <= at) {
        m_clock.set(m_answers.back().at);
        if (auto applied = m_receipts.apply({m_answers.back().receipt}); !applied)
            return applied.error();
        m_answers.pop_back();
    }
    return {};
}

Result<void> Story::tell(const Chapter& chapter)
{
    const SendingNumber sender = sandboxNumbers()[static_cast<size_t>(chapter.sender)];
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime start = now.addSecs(-60 * chapter.startedMinutesAgo);
    static const QStringList names{QStringLiteral("Siân"), QStringLiteral("Zoë"),   QStringLiteral("José"),
                                   QStringLiteral("李雷"), QStringLiteral("Aoife"), QStringLiteral("Marek"),
                                   QStringLiteral("Noor"), QStringLiteral("Łukasz")};
    CampaignDraft draft;
    draft.fromNumber = sender.phone;
    draft.name = chapter.name;
    draft.messageTemplate =
        QStringLiteral("Hi {{first_name}}, your hygiene check at {{clinic}} is overdue. Reply YES and we will "
                       "offer you three times this week. STOP to opt out.");
    draft.source = chapter.source;
    draft.scheduleType = chapter.ends == CampaignStatus::Draft       ? ScheduleType::Draft
                         : chapter.ends == CampaignStatus::Scheduled ? ScheduleType::Schedule
                                                                     : ScheduleType::Now;
    draft.scheduledAt = now.addDays(1);
    for (int person = 0; person < chapter.people; ++person)
        draft.recipients.push_back({QStringLiteral("+4477009%1").arg(person, 5, 10, QLatin1Char('0')),
                                    {{QStringLiteral("first_name"), names[person * 5 % names.size()]},
                                     {QStringLiteral("clinic"), QStringLiteral("Northside Dental")}}});
    m_clock.set(start);
    const auto id = m_writer.createCampaign(sandboxAccountSid(), draft);
    if (!id)
        return id.error();
    QDateTime at = start;
    qint64 segments = 0;
    const MessageTemplate message(draft.messageTemplate);
    for (int number = 0; number < chapter.submitted; ++number) {
        at = start.addMSecs(qRound64(double(segments) * 1000.0 / sender.mps));
        segments += segmentsOf(message.render(draft.recipients[size_t(number)].variables)).segments;
        if (auto answered = answerUntil(at); !answered)
            return answered;
        if (auto submitted = submit(*id, number, at); !submitted)
            return submitted;
    }
    if (auto answered = answerUntil(std::min(now, at.addSecs(20))); !answered)
        return answered;
    m_answers.clear();
    m_clock.set(std::min(now, at.addSecs(1)));
    if (chapter.ends == CampaignStatus::Done) {
        const auto finished = m_writer.finishCampaign(*id);
        return finished ? Result<void>() : finished.error();
    }
    if (chapter.ends == CampaignStatus::Paused || chapter.ends == CampaignStatus::Cancelled)
        return m_writer.moveCampaign(*id, {CampaignStatus::Running}, chapter.ends, chapter.reason);
    return {};
}

} // namespace

Result<void> furnishSampleStore(const QString& dataDir)
{
    auto database = Database::open(QDir(dataDir).filePath(QStringLiteral("outbound.db")), Database::Access::Write);
    if (!database)
        return database.error();
    if (auto fast = (*database)->execute(QStringLiteral("PRAGMA synchronous=OFF")); !fast)
        return fast;
    if (auto migrated = migrate(**database); !migrated)
        return migrated;

    using Source = CampaignSource;
    using Status = CampaignStatus;
    constexpr qint64 day = 24 * 60;
    const Chapter chapters[] = {
        {QStringLiteral("Wrong opening hours, Easter Monday"), 1, 700, 221, 34 * day, Status::Cancelled,
         Source::Dashboard},
        {QStringLiteral("Dinner with 李雷 and friends"), 0, 64, 64, 12 * day + 95, Status::Done, Source::Dashboard},
        {QStringLiteral("Flu clinic invitations, patients over 65, second letter"), 1, 960, 960, 10 * day + 210,
         Status::Done, Source::Dashboard},
        {QStringLiteral("June promotion: 20 % off cleanings"), 0, 410, 0, day + 20, Status::Draft, Source::Dashboard},
        {QStringLiteral("José’s tapas night, returning guests"), 1, 842, 0, day, Status::Scheduled, Source::Dashboard},
        {QStringLiteral("Appointment reminders, Tuesday"), 0, 486, 486, 220, Status::Done, Source::Api},
        {QStringLiteral("Boiler service reminder, postcodes BS1 to BS9"), 1, 980, 420, 110, Status::Paused,
         Source::Dashboard, QStringLiteral("The Twilio account is not active. Look into the Twilio console.")},
        {QStringLiteral("Spring recall: overdue hygiene checks, Northside and Harbour"), 0, 904, 590, 15,
         Status::Running, Source::Dashboard},
    };
    Story story(**database);
    if (auto begun = story.begin(); !begun)
        return begun;
    for (const Chapter& chapter : chapters)
        if (auto told = story.tell(chapter); !told)
            return told;
    return {};
}

} // namespace outbound
