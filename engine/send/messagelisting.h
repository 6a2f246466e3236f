#pragma once

#include "engine/send/smsprovider.h"

#include <QSet>

namespace outbound
{

/// A list of messages, read page by page. The provider promises no order and moves pages while they are read; a list
/// that repeats itself or never ends is broken off.
class MessageListing
{
public:
    static constexpr int pageSize = 1000;   ///< that is asked for
    static constexpr int pagesOfAny = 1000; ///< the provider may make them smaller than it was asked to

    explicit MessageListing(MessageQuery query, int mostPages = pagesOfAny);

    const MessageQuery& query() const { return m_query; } ///< for the next page
    bool isOpen() const { return m_state == State::Open; }
    bool isComplete() const { return m_state == State::Complete; }

    void take(const MessagePage& page, bool isEnough = false); ///< @param isEnough nobody cares for a further page
    void breakOff();                                           ///< a page was not answered or could not be kept

private:
    enum class State { Open, Complete, Broken };

    const int m_mostPages;
    MessageQuery m_query;
    State m_state = State::Open;
    int m_pages = 0;
    int m_barrenPages = 0; ///< in a row
    QSet<QString> m_sids;
    QSet<QString> m_nextPages;
};

} // namespace outbound
