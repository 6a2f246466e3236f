#pragma once

#include "engine/store/changenotifier.h"
#include "engine/store/outbox.h"
#include "engine/store/receipts.h"
#include "engine/store/replies.h"
#include "engine/store/storereader.h"
#include "engine/store/storewriter.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>

#include <memory>

namespace outbound
{

/// A real store in a directory of its own, with an account that has two numbers, and short ways to let campaigns come
/// and go on. What the writers tell is gathered until `takeChanges`.
class TemporaryStore
{
public:
    static const AccountSid account;
    static const QString sender;     ///< of every campaign unless a draft says otherwise; pace 1
    static const QString fastSender; ///< pace 10

    TemporaryStore();

    static QString phone(int i); ///< +44 7700 900000 … 900999

    /// So many people with the variables `first_name` and `day`, texted by one template.
    CampaignDraft draft(const QString& name, int people, ScheduleType when = ScheduleType::Now) const;
    CampaignId create(const CampaignDraft& draft);

    void submit(const CampaignId& id, int people); ///< the next ones pending become queued
    void refuse(const CampaignId& id, int people, int code, const QString& sentence); ///< at submission
    void leaveInDoubt(const CampaignId& id, int people);
    void answer(const CampaignId& id, int people, MessageStatus status, int code = 0, const QString& sentence = {});

    StoreChanges takeChanges();

    ManualClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<ChangeNotifier> notifier;
    std::unique_ptr<StoreWriter> writer;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Receipts> receipts;
    std::unique_ptr<Replies> replies;
    std::unique_ptr<StoreReader> reader;

private:
    Attempt claim(const CampaignId& id);

    QTemporaryDir m_directory;
    StoreChanges m_changes;
    int m_lastSid = 0;
};

} // namespace outbound
