#include "engine/send/campaignrunner.h"

#include "engine/phone/phonenumber.h"

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr int readAhead = 50; // people a look at the store brings

CampaignRunner::CampaignRunner(const Campaign& campaign, Outbox& outbox, Clock& clock)
    : m_id(campaign.id),
      m_senders(campaign.senders()),
      m_outbox(outbox),
      m_clock(clock),
      m_goesSince(clock.now()),
      m_end(clock, [this] {
          if (m_exhausted && m_taken == 0 && m_underWay == 0 && !m_stopped)
              emit exhausted();
      })
{
}

const Candidate* CampaignRunner::peek(const QString& sender)
{
    if (m_stopped)
        return nullptr;
    std::deque<Candidate>& bound = m_bound[sender];
    while (bound.empty() && m_free.empty())
        if (!fetch(sender))
            return nullptr;
    return bound.empty() ? &m_free.front() : &bound.front();
}

/// @return whether somebody new was found, for this sender or another
bool CampaignRunner::fetch(const QString& sender)
{
    if (m_exhausted || m_idle.contains(sender))
        return false;
    auto people = m_outbox.waiting(m_id, m_last, readAhead);
    if (people && people->empty() && m_last != 0) { // from the top again, for those who came back
        if (m_taken > 0)
            return false; // they would be read a second time
        const bool othersWait =
            std::any_of(m_bound.begin(), m_bound.end(), [](const auto& bound) { return !bound.second.empty(); });
        if (m_rereads == sender && othersWait) { // everybody was read for it
            m_rereads.clear();
            m_idle.insert(sender);
            return false;
        }
        m_rereads = sender;
        for (auto& bound : m_bound)
            bound.second.clear();
        m_last = 0;
        people = m_outbox.waiting(m_id, m_last, readAhead);
    }
    if (!people) {
        m_exhausted = true;
        emit unreadable(people.error());
        return false;
    }
    m_exhausted = people->empty();
    if (m_exhausted) {
        endSoon();
        return false;
    }
    if (m_last == 0 && m_senders.size() > 1)
        emit workAgain(); // for all of them
    m_last = people->back().recipient;
    for (Candidate& person : *people)
        (person.keepsSender ? m_bound[person.message.from] : m_free).push_back(std::move(person));
    return true;
}

Candidate CampaignRunner::take(const QString& sender)
{
    std::deque<Candidate>& bound = m_bound[sender];
    std::deque<Candidate>& from = bound.empty() ? m_free : bound;
    Candidate person = std::move(from.front());
    from.pop_front();
    person.message.from = sender;
    if (!m_countries.empty())
        if (const auto refused = m_countries.find(regionOf(person.message.to)); refused != m_countries.end()) {
            person.refusedCode = refused->second.code;
            person.refusedSentence = refused->second.sentence;
        }
    ++m_taken;
    return person;
}

void CampaignRunner::claimed()
{
    --m_taken;
    ++m_underWay;
}

void CampaignRunner::dropped()
{
    --m_taken;
    endSoon();
}

void CampaignRunner::gone(bool waitsAgain)
{
    --m_underWay;
    if (waitsAgain)
        wake();
    endSoon();
}

void CampaignRunner::endSoon()
{
    if (m_exhausted && m_taken == 0 && m_underWay == 0)
        m_end.set(0ms);
}

void CampaignRunner::wake()
{
    m_exhausted = false;
    m_idle.clear();
    emit workAgain();
}

void CampaignRunner::reread()
{
    m_free.clear();
    m_bound.clear();
    m_last = 0;
    m_exhausted = false;
    m_idle.clear();
    m_rereads.clear();
}

void CampaignRunner::stop()
{
    m_stopped = true;
    reread();
}

void CampaignRunner::start()
{
    m_stopped = false;
    m_goesSince = m_clock.now();
    m_countries.clear();
    submissions.widen();
    receipts.widen();
    reread();
    wake();
}

void CampaignRunner::refuseCountryOf(const QString& phone, int code, const QString& sentence)
{
    if (const QString country = regionOf(phone); !country.isEmpty())
        m_countries.insert_or_assign(country, Refused{code, sentence});
}

} // namespace outbound
