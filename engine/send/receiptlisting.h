#pragma once

#include "engine/send/smsprovider.h"
#include "engine/store/receipts.h"

#include <QSet>

namespace outbound
{

/// One sender's messages, read page by page until all that are awaited had their chance to be seen. The provider
/// promises no order and moves pages while they are read; a list that repeats itself or never ends is broken off.
class ReceiptListing
{
public:
    enum class Kind {
        Sent, ///< what was sent since the oldest awaited was made; the provider leaves out what is not sent
        All,  ///< whatever the sender has, unsent too, until a page is older than the oldest awaited
    };

    ReceiptListing(const AwaitedReceipts& awaited, Kind kind);

    const QString& sender() const { return m_sender; }
    Kind kind() const { return m_kind; }
    const MessageQuery& query() const { return m_query; } ///< for the next page
    bool isOpen() const { return m_state == State::Open; }
    bool isComplete() const { return m_state == State::Complete; }

    void take(const MessagePage& page);
    void breakOff(); ///< a page was not answered or could not be kept

private:
    enum class State { Open, Complete, Broken };

    bool isPastAwaited(const MessagePage& page) const;

    const QString m_sender;
    const Kind m_kind;
    const QDateTime m_madeSince;
    const int m_mostPages;
    MessageQuery m_query;
    State m_state = State::Open;
    int m_pages = 0;
    int m_barrenPages = 0; ///< in a row
    QSet<QString> m_sids;
    QSet<QString> m_nextPages;
};

} // namespace outbound
