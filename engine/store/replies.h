#pragma once

#include "engine/clock.h"
#include "engine/domain/replyword.h"
#include "engine/ids.h"
#include "engine/store/changenotifier.h"
#include "engine/store/database.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <vector>

namespace outbound
{

/// A message that arrived at one of our numbers, without its text.
struct Reply {
    QString sid;
    QString from; ///< E.164
    QDateTime at; ///< UTC, by the provider's clock
    ReplyWord word = ReplyWord::None;
};

/// A number at which replies may arrive.
struct Inbox {
    QString number;
    QDateTime since; ///< UTC, by the provider's clock: whatever arrived before was read, or answers nothing
};

/// Who answered which campaign, and who asked to be texted no more. No text is kept. Writer's thread.
class Replies
{
public:
    /// A message from a person is a reply to the last campaign that texted them from that number, so long ago at most.
    /// Nobody looks for replies at a number that was silent for longer, but for one last time.
    static constexpr std::chrono::milliseconds awaitedFor = std::chrono::hours(72);

    Replies(Database& database, ChangeNotifier& notifier, Clock& clock);

    /// Every sender of the account's campaigns that texted within that time, or had when all were last read.
    Result<std::vector<Inbox>> inboxes(const AccountSid& account);

    /// Writes what a number got, in one transaction; what was read before counts no more. Who says STOP is opted out
    /// whether a campaign texted them or not, and START takes back what a reply did, never what was entered by hand.
    /// @param replies all that was listed, in any order
    Result<void> keep(const AccountSid& account, const QString& number, std::vector<Reply> replies);

    Result<void> noteReadAll(const AccountSid& account, const QDateTime& at); ///< all inboxes, as they were then

private:
    struct Person {
        CampaignId campaign;
        RecipientId recipient = 0;
    };
    Result<QString> campaignsTexting(const AccountSid& account, const QDateTime& before);
    Result<std::optional<Person>> personOf(const QString& campaigns, const QString& number, const Reply& reply);
    Result<bool> isKnown(const QString& sid);
    Result<bool> mayStart(const AccountSid& account, const Reply& reply);
    Result<bool> keepOne(const AccountSid& account, const Reply& reply, const std::optional<Person>& person);
    Result<QDateTime> noted(const QString& key);
    Result<void> note(const QString& key, const QDateTime& at);

    Database& m_database;
    ChangeNotifier& m_notifier;
    Clock& m_clock;
};

} // namespace outbound
