#include "tests/support/temporarystore.h"

#include "engine/store/migrations.h"

#include <utility>

namespace outbound
{

const AccountSid TemporaryStore::account = QStringLiteral("AC00000000000000000000000000000001");
const QString TemporaryStore::sender = QStringLiteral("+447700900123");
const QString TemporaryStore::fastSender = QStringLiteral("+14155550142");

/// A fixture that can't be set up ends the test.
static void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
}

template <typename T>
static T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    return std::move(*result);
}

TemporaryStore::TemporaryStore()
{
    const QString path = m_directory.filePath(QStringLiteral("outbound.db"));
    database = need(Database::open(path, Database::Access::Write));
    need(migrate(*database));
    notifier = std::make_unique<ChangeNotifier>(clock);
    writer = std::make_unique<StoreWriter>(*database, *notifier, clock);
    outbox = std::make_unique<Outbox>(*database, *notifier, clock);
    receipts = std::make_unique<Receipts>(*database, *notifier, clock);
    replies = std::make_unique<Replies>(*database, *notifier, clock);
    need(writer->furnish());
    need(writer->saveNumbers(account, {{sender, QStringLiteral("Reception"), QStringLiteral("PN01"), 1},
                                       {fastSender, QStringLiteral("Shop"), QStringLiteral("PN02"), 10}}));
    reader = need(StoreReader::open(path));
    QObject::connect(notifier.get(), &ChangeNotifier::changed, notifier.get(), [this](const StoreChanges& changes) {
        m_changes.campaigns |= changes.campaigns;
        m_changes.recipients |= changes.recipients;
        m_changes.numbers |= changes.numbers;
        m_changes.optOuts |= changes.optOuts;
    });
    takeChanges();
}

QString TemporaryStore::phone(int i)
{
    Q_ASSERT(i >= 0 && i < 1000);
    return QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0'));
}

CampaignDraft TemporaryStore::draft(const QString& name, int people, ScheduleType when) const
{
    static const QStringList names{QStringLiteral("Siân"), QStringLiteral("Zoë"), QStringLiteral("José"),
                                   QStringLiteral("李雷"), QStringLiteral("Aoife")};
    CampaignDraft draft;
    draft.fromNumber = sender;
    draft.name = name;
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, see you on {{day}}.");
    draft.scheduleType = when;
    if (when == ScheduleType::Schedule)
        draft.scheduledAt = clock.now().addDays(2);
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({phone(i),
                                    {{QStringLiteral("first_name"), names[i % names.size()]},
                                     {QStringLiteral("day"), QStringLiteral("Tuesday")}}});
    return draft;
}

CampaignId TemporaryStore::create(const CampaignDraft& draft)
{
    return need(writer->createCampaign(account, draft));
}

Attempt TemporaryStore::claim(const CampaignId& id)
{
    const auto candidate = need(outbox->next(id));
    if (!candidate)
        qFatal("nobody is pending");
    const auto attempt = need(outbox->claim(*candidate));
    if (!attempt)
        qFatal("not claimed");
    return *attempt;
}

void TemporaryStore::submit(const CampaignId& id, int people)
{
    for (int i = 0; i < people; ++i)
        need(outbox->accepted(claim(id), QStringLiteral("SM%1").arg(++m_lastSid, 32, 16, QLatin1Char('0')),
                              MessageStatus::Queued));
}

void TemporaryStore::refuse(const CampaignId& id, int people, int code, const QString& sentence)
{
    for (int i = 0; i < people; ++i)
        need(outbox->refused(claim(id), code, sentence, false));
}

void TemporaryStore::leaveInDoubt(const CampaignId& id, int people)
{
    for (int i = 0; i < people; ++i)
        need(outbox->inDoubt(claim(id)));
}

void TemporaryStore::answer(const CampaignId& id, int people, MessageStatus status, int code, const QString& sentence)
{
    std::vector<Receipt> arrived;
    for (const Recipient& recipient : need(reader->recipients(need(reader->recipientIds(id, CountFilter::Pending)))))
        if (recipient.status == MessageStatus::Queued && int(arrived.size()) < people)
            arrived.push_back({recipient.twilioSid, status, code, sentence});
    if (int(need(receipts->apply(arrived)).size()) != people)
        qFatal("fewer were queued than are answered");
}

StoreChanges TemporaryStore::takeChanges()
{
    notifier->flush();
    return std::exchange(m_changes, {});
}

} // namespace outbound
