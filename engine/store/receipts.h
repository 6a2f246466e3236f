#pragma once

#include "engine/clock.h"
#include "engine/domain/messagestatus.h"
#include "engine/store/changenotifier.h"
#include "engine/store/database.h"

#include <QDateTime>

#include <vector>

namespace outbound
{

/// Messages of one sender that still wait for an answer.
struct AwaitedReceipts {
    QString sender;
    QDateTime oldest; ///< UTC; when the oldest of them was submitted
    int count = 0;
};

/// What the provider says of one message.
struct Receipt {
    QString sid;
    MessageStatus status = MessageStatus::Queued;
    int errorCode = 0;
    QString sentence; ///< what the code means; empty for none
};

/// What a receipt changed.
struct ReceiptNews {
    CampaignId campaign;
    RecipientId recipient = 0;
    MessageStatus status = MessageStatus::Queued;
    int errorCode = 0;
    QString sentence;
};

/// Which receipts are awaited, and what arrived. Writer's thread.
class Receipts
{
public:
    Receipts(Database& database, ChangeNotifier& notifier, Clock& clock);

    /// Per sender, of messages submitted at `since` or later that are queued or sent.
    Result<std::vector<AwaitedReceipts>> awaited(const AccountSid& account, const QDateTime& since);
    /// SIDs submitted between the two instants that are still queued, a random choice of at most `limit`.
    Result<std::vector<QString>> stillQueued(const AccountSid& account, const QDateTime& since, const QDateTime& before,
                                             int limit);

    /// Writes what is news in one transaction: unknown SIDs are ignored and statuses only move up.
    /// @return how many recipients changed
    Result<int> apply(const std::vector<Receipt>& receipts);

private:
    Database& m_database;
    ChangeNotifier& m_notifier;
    Clock& m_clock;
};

} // namespace outbound
