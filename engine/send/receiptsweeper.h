#pragma once

#include "engine/clock.h"
#include "engine/send/smsprovider.h"
#include "engine/store/receipts.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace outbound
{

/// Asks how deliveries went: one listing of the sender's messages instead of a request per message, every two seconds
/// while receipts flow and ever more seldom after, for 72 hours after a message was sent. Send thread.
class ReceiptSweeper : public QObject
{
    Q_OBJECT

public:
    ReceiptSweeper(const AccountSid& account, Receipts& receipts, SmsProvider& provider, Clock& clock);

    void hurry(); ///< something was submitted: receipts will flow

signals:
    void swept(const QDateTime& asOf); ///< a pass over all senders ended

private:
    void begin();
    void sweepNext();
    void read(const Result<MessagePage>& page);
    void fetchNext();
    void apply(const std::vector<ProviderMessage>& messages);
    void end();

    const AccountSid m_account;
    Receipts& m_receipts;
    SmsProvider& m_provider;
    Clock& m_clock;
    Alarm m_alarm;
    std::chrono::milliseconds m_interval;
    bool m_sweeping = false;
    bool m_failed = false;               ///< a request of this pass failed, so the pass proves nothing
    int m_pages = 0;                     ///< read of the present sender
    int m_news = 0;                      ///< receipts that changed something in this pass
    std::vector<MessageQuery> m_queries; ///< left to do in this pass
    std::vector<QString> m_fetches;      ///< SIDs the listing doesn't show, left to do
};

} // namespace outbound
