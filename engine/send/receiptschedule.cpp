#include "engine/send/receiptschedule.h"

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

namespace
{

struct Rule {
    std::chrono::milliseconds age;
    std::chrono::milliseconds afterNews;
    std::chrono::milliseconds atLongest;
};

constexpr std::array<Rule, ReceiptSchedule::reaches> rules{{
    {30s, 2s, 5s},
    {5min, 10s, 1min},
    {1h, 1min, 5min},
    {72h, 10min, 1h},
}};

constexpr int breather = 4; // times what a pass took: long lists must not keep the sends waiting

} // namespace

std::chrono::milliseconds ReceiptSchedule::ageOf(size_t reach)
{
    return rules[reach].age;
}

void ReceiptSchedule::startOver(Instant at)
{
    for (size_t i = 0; i < reaches; ++i)
        m_reaches[i] = {rules[i].afterNews, at, false};
}

bool ReceiptSchedule::wake(Instant now)
{
    bool woke = false;
    for (size_t i = 0; i < reaches; ++i)
        if (m_reaches[i].dueAt == never) {
            m_reaches[i] = {rules[i].afterNews, now + rules[i].afterNews, false};
            woke = true;
        }
    return woke;
}

std::optional<size_t> ReceiptSchedule::due(Instant now) const
{
    for (size_t i = reaches; i-- > 0;)
        if (m_reaches[i].dueAt <= now)
            return i;
    return std::nullopt;
}

ReceiptSchedule::Instant ReceiptSchedule::next() const
{
    Instant next = never;
    for (const Reach& reach : m_reaches)
        next = std::min(next, reach.dueAt);
    return next;
}

void ReceiptSchedule::rest(size_t reach)
{
    for (size_t i = 0; i <= reach; ++i)
        m_reaches[i].dueAt = never;
}

void ReceiptSchedule::hasNews(std::chrono::milliseconds age)
{
    size_t reach = 0;
    while (reach < longest && age > rules[reach].age)
        ++reach;
    m_reaches[reach].hasNews = true;
}

void ReceiptSchedule::asked(size_t reach, Instant now, Instant took)
{
    for (size_t i = 0; i <= reach; ++i) {
        Reach& done = m_reaches[i];
        done.interval = done.hasNews ? rules[i].afterNews : std::min(rules[i].atLongest, done.interval * 3 / 2);
        done.hasNews = false;
        if (done.dueAt != never)
            done.dueAt = now + std::max<Instant>(done.interval, breather * took);
    }
}

} // namespace outbound
