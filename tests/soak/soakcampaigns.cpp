#include "tests/soak/soakcampaigns.h"

#include "engine/sandbox/sandboxaccount.h"
#include "engine/store/migrations.h"
#include "engine/store/storewriter.h"

namespace outbound
{

/// Twilio's numbers that are always refused: invalid, in a country that is not enabled, opted out, no mobile.
static const char* const refusedNumbers[] = {"+15005550001", "+15005550003", "+15005550004", "+15005550009"};

static QString phone(int person)
{
    constexpr int firstArea = 201;
    constexpr int perArea = 100; // 555-0100 to 0199 are for fiction
    return QStringLiteral("+1%1%2").arg(firstArea + person / perArea).arg(555'0100 + person % perArea);
}

static CampaignDraft draftOf(int number, int people, const std::vector<SendingNumber>& senders)
{
    CampaignDraft draft;
    draft.name = QStringLiteral("Soak %1").arg(number);
    draft.messageTemplate = draft.name + QStringLiteral(": hi {{first_name}}, your check-up is due. {{note}}");
    const size_t first = size_t(number) % senders.size();
    draft.fromNumber = senders[first].phone;
    if (number % 2 == 0)
        for (size_t next = 1; next < senders.size(); ++next)
            draft.moreNumbers << senders[(first + next) % senders.size()].phone;
    draft.scheduleType = number % 4 > 1 ? ScheduleType::Draft : ScheduleType::Now;
    for (int i = 0; i < people; ++i) {
        const int person = number * people / 2 + i; // every campaign shares people with its neighbours
        draft.recipients.push_back(
            {phone(person),
             {{QStringLiteral("first_name"), person % 5 == 0 ? QStringLiteral("李雷") : QStringLiteral("Zoë")},
              {QStringLiteral("note"), person % 7 == 0 ? QString(200, QLatin1Char('x')) : QString()}}});
    }
    for (const char* refused : refusedNumbers)
        draft.recipients.push_back({QLatin1String(refused), {}});
    return draft;
}

Result<std::vector<SoakCampaign>> prepareStore(const QString& path, const SoakPlan& plan)
{
    SystemClock clock;
    ChangeNotifier notifier(clock);
    const auto database = Database::open(path, Database::Access::Write);
    if (!database)
        return database.error();
    if (auto migrated = migrate(**database); !migrated)
        return migrated.error();
    StoreWriter writer(**database, notifier, clock);
    auto senders = sandboxNumbers();
    for (SendingNumber& sender : senders)
        sender.mps = 5;
    if (auto furnished = writer.furnish(); !furnished)
        return furnished.error();
    if (auto saved = writer.saveNumbers(sandboxAccountSid(), senders); !saved)
        return saved.error();

    std::vector<SoakCampaign> campaigns;
    for (int number = 0; number < plan.campaigns; ++number) {
        const CampaignDraft draft = draftOf(number, plan.people(), senders);
        if (auto checked = check(draft); !checked)
            return checked.error();
        const auto id = writer.createCampaign(sandboxAccountSid(), draft);
        if (!id)
            return id.error();
        campaigns.push_back({*id, draft.name});
    }
    return campaigns;
}

} // namespace outbound
