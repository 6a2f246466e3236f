#include "engine/send/receiptsweeper.h"

#include "engine/logging.h"

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr auto quickest = 2s;
static constexpr auto slowest = 1h;
static constexpr auto slowestAfterFailure = 30s; // receipts are not to come an hour after an outage
static constexpr auto lifetime = 72h;
static constexpr auto clockSkew = 26h;     // between our wall clock and the provider's
static constexpr auto unlistedAfter = 15s; // the listing leaves out what has no date of sending
static constexpr int mostFetches = 20;
static constexpr int mostPages = 100; // of one sender: 100,000 messages, or a list that never ends

static qint64 ms(std::chrono::milliseconds duration)
{
    return duration.count();
}

ReceiptSweeper::ReceiptSweeper(const AccountSid& account, Receipts& receipts, SmsProvider& provider, Clock& clock)
    : m_account(account),
      m_receipts(receipts),
      m_provider(provider),
      m_clock(clock),
      m_alarm(clock, [this] { begin(); }),
      m_interval(quickest)
{
    m_alarm.set(m_interval);
}

void ReceiptSweeper::hurry()
{
    if (m_interval == quickest)
        return;
    m_interval = quickest;
    if (!m_sweeping)
        m_alarm.set(m_interval);
}

void ReceiptSweeper::begin()
{
    const QDateTime now = m_clock.now();
    const QDateTime since = now.addMSecs(-ms(lifetime));
    const auto awaited = m_receipts.awaited(m_account, since);
    const auto unlisted = m_receipts.stillQueued(m_account, since, now.addMSecs(-ms(unlistedAfter)), mostFetches);
    m_sweeping = true;
    m_failed = !awaited || !unlisted;
    m_news = 0;
    m_pages = 0;
    m_queries.clear();
    if (awaited)
        for (const AwaitedReceipts& sender : *awaited)
            m_queries.push_back({sender.sender, {}, sender.oldest.addMSecs(-ms(clockSkew)), {}});
    m_fetches = unlisted ? *unlisted : std::vector<QString>();
    sweepNext();
}

void ReceiptSweeper::sweepNext()
{
    if (m_queries.empty()) {
        fetchNext();
        return;
    }
    m_provider.list(m_queries.back(), [this](const Result<MessagePage>& page) { read(page); });
}

void ReceiptSweeper::read(const Result<MessagePage>& page)
{
    const bool goesOn = page && !page->nextPage.isEmpty() && ++m_pages < mostPages;
    if (page)
        apply(page->messages);
    if (goesOn) {
        m_queries.back().nextPage = page->nextPage;
    } else {
        m_failed = m_failed || !page || !page->nextPage.isEmpty();
        m_pages = 0;
        m_queries.pop_back();
    }
    sweepNext();
}

void ReceiptSweeper::fetchNext()
{
    if (m_fetches.empty()) {
        end();
        return;
    }
    const QString sid = m_fetches.back();
    m_fetches.pop_back();
    m_provider.fetch(sid, [this](const Result<ProviderMessage>& message) {
        if (message)
            apply({*message});
        else if (message.error().code != ErrorCode::InvalidRequest) // which is how an unknown SID is answered
            m_failed = true;
        fetchNext();
    });
}

void ReceiptSweeper::apply(const std::vector<ProviderMessage>& messages)
{
    std::vector<Receipt> receipts;
    for (const ProviderMessage& message : messages)
        if (message.status)
            receipts.push_back({message.sid, *message.status, message.errorCode, message.errorSentence});
    if (const auto changed = m_receipts.apply(receipts))
        m_news += *changed;
    else
        m_failed = true;
}

void ReceiptSweeper::end()
{
    m_sweeping = false;
    m_interval = m_news > 0
                     ? std::chrono::milliseconds(quickest)
                     : std::min<std::chrono::milliseconds>(m_failed ? std::chrono::milliseconds(slowestAfterFailure)
                                                                    : std::chrono::milliseconds(slowest),
                                                           m_interval * 3 / 2);
    m_alarm.set(m_interval);
    if (!m_failed)
        emit swept(m_clock.now());
}

} // namespace outbound
