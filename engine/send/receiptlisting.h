#pragma once

#include "engine/send/messagelisting.h"
#include "engine/store/receipts.h"

namespace outbound
{

/// One sender's messages, read until all that are awaited had their chance to be seen.
class ReceiptListing : public MessageListing
{
public:
    enum class Kind {
        Sent, ///< what was sent since the oldest awaited was made; the provider leaves out what is not sent
        All,  ///< whatever the sender has, unsent too, until a page is older than the oldest awaited
    };

    ReceiptListing(const AwaitedReceipts& awaited, Kind kind);

    const QString& sender() const { return m_sender; }
    Kind kind() const { return m_kind; }

    void take(const MessagePage& page);

private:
    bool isPastAwaited(const MessagePage& page) const;

    const QString m_sender;
    const Kind m_kind;
    const QDateTime m_madeSince;
};

} // namespace outbound
