#include "engine/send/receiptlisting.h"

#include <algorithm>

namespace outbound
{

/// A list without a lower bound ends where the awaited messages should.
static int mostPagesOf(ReceiptListing::Kind kind, int awaited)
{
    return kind == ReceiptListing::Kind::Sent ? MessageListing::pagesOfAny
                                              : std::max(12, awaited / MessageListing::pageSize + 2);
}

static MessageQuery queryOf(const AwaitedReceipts& awaited, ReceiptListing::Kind kind)
{
    MessageQuery query;
    query.from = awaited.sender;
    if (kind == ReceiptListing::Kind::Sent)
        query.sentSince = awaited.madeSince;
    return query;
}

ReceiptListing::ReceiptListing(const AwaitedReceipts& awaited, Kind kind)
    : MessageListing(queryOf(awaited, kind), mostPagesOf(kind, awaited.count)),
      m_sender(awaited.sender),
      m_kind(kind),
      m_madeSince(awaited.madeSince)
{
}

bool ReceiptListing::isPastAwaited(const MessagePage& page) const
{
    return m_kind == Kind::All && !page.messages.empty() &&
           std::all_of(page.messages.begin(), page.messages.end(), [this](const ProviderMessage& message) {
               return message.createdAt.isValid() && message.createdAt < m_madeSince;
           });
}

void ReceiptListing::take(const MessagePage& page)
{
    MessageListing::take(page, isPastAwaited(page));
}

} // namespace outbound
