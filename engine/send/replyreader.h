#pragma once

#include "engine/clock.h"
#include "engine/send/messagelisting.h"
#include "engine/send/smsprovider.h"
#include "engine/store/replies.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

namespace outbound
{

/// Reads what arrived at the numbers that campaigns text from, one number and one request at a time: each minute while
/// there was something sent within the hour, then every five, and no more when no reply is awaited. Send thread.
class ReplyReader : public QObject
{
    Q_OBJECT

public:
    ReplyReader(const AccountSid& account, Replies& replies, SmsProvider& provider, Clock& clock);

    void hurry();   ///< something was submitted: people will answer
    void readNow(); ///< unless that is under way

private:
    struct Pass {
        QDateTime asOf;
        std::vector<Inbox> inboxes; ///< left to read, the last one first
        bool lacksAnswer = false;
        std::vector<Reply> arrived = {}; ///< in the one that is open
    };

    void begin();
    void openNext();
    void list();
    void take(const MessagePage& page);
    void close();
    void end();
    void setAlarm();
    std::chrono::milliseconds pause() const;

    const AccountSid m_account;
    Replies& m_replies;
    SmsProvider& m_provider;
    Clock& m_clock;
    Alarm m_alarm;
    std::optional<Pass> m_pass; ///< under way
    std::optional<MessageListing> m_listing;
    std::optional<std::chrono::microseconds> m_submittedAt; ///< on the monotonic clock, as is the next
    std::chrono::microseconds m_nextAt{0};
    bool m_isAwaited = false; ///< any reply, as of the last pass
    int m_failures = 0;       ///< passes in a row
};

} // namespace outbound
