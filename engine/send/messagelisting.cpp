#include "engine/send/messagelisting.h"

#include <utility>

namespace outbound
{

static constexpr int mostBarrenPages = 10;

MessageListing::MessageListing(MessageQuery query, int mostPages) : m_mostPages(mostPages), m_query(std::move(query)) {}

void MessageListing::take(const MessagePage& page, bool isEnough)
{
    const auto known = m_sids.size();
    for (const ProviderMessage& message : page.messages)
        m_sids.insert(message.sid);
    m_barrenPages = m_sids.size() > known ? 0 : m_barrenPages + 1;
    if (page.nextPage.isEmpty() || isEnough) {
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

void MessageListing::breakOff()
{
    m_state = State::Broken;
}

} // namespace outbound
