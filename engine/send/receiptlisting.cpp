#include "engine/send/receiptlisting.h"

#include <algorithm>

namespace outbound
{

static constexpr int mostPages = 1000; // the provider may make them smaller than it was asked to
static constexpr int mostBarrenPages = 10;
static constexpr int pageSize = 1000;

/// A list without a lower bound ends where the awaited messages should.
static int mostPagesOf(ReceiptListing::Kind kind, int awaited)
{
    return kind == ReceiptListing::Kind::Sent ? mostPages : std::max(12, awaited / pageSize + 2);
}

ReceiptListing::ReceiptListing(const AwaitedReceipts& awaited, Kind kind)
    : m_sender(awaited.sender),
      m_kind(kind),
      m_madeSince(awaited.madeSince),
      m_mostPages(mostPagesOf(kind, awaited.count))
{
    m_query.from = m_sender;
    if (kind == Kind::Sent)
        m_query.sentSince = m_madeSince;
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
    const auto known = m_sids.size();
    for (const ProviderMessage& message : page.messages)
        m_sids.insert(message.sid);
    m_barrenPages = m_sids.size() > known ? 0 : m_barrenPages + 1;
    if (page.nextPage.isEmpty() || isPastAwaited(page)) {
        m_state = State::Complete;
        return;
    }
    if (++m_pages >= m_mostPages || m_barrenPages >= mostBarrenPages || m_nextPages.contains(page.nextPage)) {
        m_state = State::Broken;
        return;
    }
    m_nextPages.insert(page.nextPage);
    m_query.nextPage = page.nextPage;
}

void ReceiptListing::breakOff()
{
    m_state = State::Broken;
}

} // namespace outbound
