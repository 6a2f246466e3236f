#pragma once

#include "engine/clock.h"
#include "engine/send/receiptlisting.h"
#include "engine/send/receiptschedule.h"
#include "engine/send/smsprovider.h"
#include "engine/store/receipts.h"

#include <QObject>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace outbound
{

/// Asks how deliveries went: a pass lists the messages of every sender that waits for answers, a few senders at a time,
/// instead of a request per message. ReceiptSchedule says how far back and how often. Send thread.
///
/// What failed before it was sent is in no list by date of sending. A sender with one such message has it fetched by
/// its SID, one with several is listed without that date in every other pass. A pass over 10,000 messages of a sender
/// takes 12 requests at most.
///
/// A message is awaited for 72 hours of the wall clock, and past them until it was asked about once more: a computer
/// that was off meanwhile still gets its answer. The store is never told that the wait is over, so a wall clock that is
/// set wrong and right again loses nothing.
class ReceiptSweeper : public QObject
{
    Q_OBJECT

public:
    ReceiptSweeper(const AccountSid& account, Receipts& receipts, SmsProvider& provider, Clock& clock);

    void hurry(); ///< something was submitted: receipts will flow

    void askNow(); ///< everybody who is awaited, unless that is under way

signals:
    void arrived(const std::vector<outbound::ReceiptNews>& news); ///< of one page, written already
    /// A pass that began at `asOf` got all its answers, and no sender owes one from an earlier pass.
    void swept(const QDateTime& asOf);

private:
    struct Pass {
        QDateTime asOf;
        std::chrono::microseconds begunAt{0}; ///< on the monotonic clock
        std::optional<size_t> reach = {};     ///< that is due; nothing when only those who owe an answer are asked
        bool isRetry = false;                 ///< those who owe an answer are asked
        bool lacksAnswer = false;
        std::vector<ReceiptListing> listings = {};
        size_t begun = 0; ///< of the listings
        int inFlight = 0;
        int requests = 0;
        QDateTime submittedSince = {};                    ///< UTC, by our clock; whoever was is asked about
        std::set<QString> unlisted = {};                  ///< senders of which messages are to be fetched
        std::optional<std::vector<QString>> fetches = {}; ///< SIDs left to do; chosen after the listings
    };

    void ring();
    Result<void> prepare(Pass& pass);
    Result<std::vector<AwaitedReceipts>> awaited(const Pass& pass);
    Result<QDateTime> submittedSince(const QDateTime& asOf, size_t reach);
    void add(Pass& pass, const AwaitedReceipts& sender);
    void goOn();
    void list(size_t index);
    void fetch(const QString& sid);
    void chooseFetches();
    bool apply(const std::vector<ProviderMessage>& messages);
    void end();
    void settleDebts(const Pass& pass);
    void setAlarm();

    const AccountSid m_account;
    Receipts& m_receipts;
    SmsProvider& m_provider;
    Clock& m_clock;
    Alarm m_alarm;
    ReceiptSchedule m_schedule;
    std::chrono::microseconds m_wallAhead; ///< of the monotonic clock, when last looked
    std::optional<Pass> m_pass;            ///< under way
    std::map<QString, QDateTime> m_owing;  ///< sender → since when its messages were submitted that got no answer
    std::chrono::microseconds m_retryAt = ReceiptSchedule::never;
    int m_failures = 0;            ///< passes in a row
    std::set<QString> m_listedAll; ///< senders, in their last pass
};

} // namespace outbound
