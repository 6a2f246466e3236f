#include "engine/send/receiptsweeper.h"

#include <algorithm>
#include <utility>

namespace outbound
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr auto firstPass = 2s; // after the start
static constexpr milliseconds retryFirst = 2s;
static constexpr milliseconds retryLast = 30s; // receipts are not to come an hour after an outage
static constexpr auto heartbeat = 1min;        // to notice that the wall clock was set or the computer slept
static constexpr auto clockStep = 1min;
static constexpr milliseconds unlistedAfter = 15s; // a sent message is usually listed by then
static constexpr int mostRequests = 12;            // of a pass, for those it can choose
static constexpr int mostAtOnce = 4;

static std::chrono::microseconds wallAhead(const Clock& clock)
{
    return milliseconds(clock.now().toMSecsSinceEpoch()) - clock.monotonic();
}

ReceiptSweeper::ReceiptSweeper(const AccountSid& account, Receipts& receipts, SmsProvider& provider, Clock& clock)
    : m_account(account),
      m_receipts(receipts),
      m_provider(provider),
      m_clock(clock),
      m_alarm(clock, [this] { ring(); }),
      m_schedule(clock.monotonic() + firstPass),
      m_wallAhead(wallAhead(clock))
{
    setAlarm();
}

void ReceiptSweeper::hurry()
{
    if (m_schedule.wake(m_clock.monotonic()) && !m_pass)
        setAlarm();
}

void ReceiptSweeper::askNow()
{
    if (m_pass)
        return;
    m_schedule.startOver(m_clock.monotonic());
    setAlarm();
}

void ReceiptSweeper::setAlarm()
{
    const auto now = m_clock.monotonic();
    const auto next = std::min({m_schedule.next(), m_retryAt, now + heartbeat});
    m_alarm.set(std::max(0ms, std::chrono::ceil<milliseconds>(next - now)));
}

void ReceiptSweeper::ring()
{
    const auto now = m_clock.monotonic();
    const auto ahead = wallAhead(m_clock);
    if (std::chrono::abs(ahead - std::exchange(m_wallAhead, ahead)) > clockStep)
        m_schedule.startOver(now); // nobody is as old as they seemed
    const auto reach = m_schedule.due(now);
    if (!reach && m_retryAt > now) {
        setAlarm();
        return;
    }
    Pass pass{m_clock.now(), now, reach, m_retryAt <= now};
    if (auto prepared = prepare(pass); !prepared) {
        m_alarm.set(retryLast);
        return;
    }
    m_pass = std::move(pass);
    goOn();
}

/// Who was younger than 72 hours when everybody was last asked has one answer to come.
Result<QDateTime> ReceiptSweeper::submittedSince(const QDateTime& asOf, size_t reach)
{
    const auto age = ReceiptSchedule::ageOf(reach).count();
    if (reach < ReceiptSchedule::longest)
        return asOf.addMSecs(-age);
    const auto asked = m_receipts.askedAll(m_account);
    if (!asked)
        return asked;
    return (asked->isNull() ? asOf : std::min(asOf, *asked)).addMSecs(-age);
}

Result<std::vector<AwaitedReceipts>> ReceiptSweeper::awaited(const Pass& pass)
{
    return m_receipts.awaited(m_account, pass.submittedSince, pass.asOf.addMSecs(-unlistedAfter.count()));
}

/// Decides who is asked. Who owes an answer is asked again when that is due, and as far back as it was then.
Result<void> ReceiptSweeper::prepare(Pass& pass)
{
    if (pass.reach) {
        const auto since = submittedSince(pass.asOf, *pass.reach);
        if (!since)
            return since.error();
        pass.submittedSince = *since;
        const auto senders = awaited(pass);
        if (!senders)
            return senders.error();
        for (const AwaitedReceipts& sender : *senders)
            if (const auto owed = m_owing.find(sender.sender); owed != m_owing.end())
                owed->second = std::min(owed->second, *since);
            else
                add(pass, sender);
        if (senders->empty())
            m_schedule.rest(*pass.reach);
    }
    if (!pass.isRetry)
        return {};
    for (const auto& [sender, since] : m_owing)
        if (pass.submittedSince.isNull() || since < pass.submittedSince)
            pass.submittedSince = since;
    const auto senders = awaited(pass);
    if (!senders)
        return senders.error();
    std::map<QString, QDateTime> owing;
    for (const AwaitedReceipts& sender : *senders)
        if (const auto owed = m_owing.find(sender.sender); owed != m_owing.end()) {
            owing.insert(*owed);
            add(pass, sender);
        }
    m_owing = std::move(owing); // of the others nothing is awaited any longer
    return {};
}

void ReceiptSweeper::add(Pass& pass, const AwaitedReceipts& sender)
{
    const bool isAll = sender.unlisted > 1 && !m_listedAll.contains(sender.sender);
    pass.listings.emplace_back(sender, isAll ? ReceiptListing::Kind::All : ReceiptListing::Kind::Sent);
    if (sender.unlisted > 0 && !isAll)
        pass.unlisted.insert(sender.sender);
}

void ReceiptSweeper::goOn()
{
    Pass& pass = *m_pass;
    while (pass.inFlight < mostAtOnce && pass.begun < pass.listings.size()) {
        ++pass.inFlight;
        list(pass.begun++);
    }
    if (pass.inFlight == 0 && !pass.fetches)
        chooseFetches();
    while (pass.fetches && !pass.fetches->empty() && pass.inFlight < mostAtOnce) {
        const QString sid = pass.fetches->back();
        pass.fetches->pop_back();
        ++pass.inFlight;
        fetch(sid);
    }
    if (pass.inFlight == 0)
        end();
}

void ReceiptSweeper::list(size_t index)
{
    ++m_pass->requests;
    m_provider.list(m_pass->listings[index].query(), [this, index](const Result<MessagePage>& page) {
        ReceiptListing& listing = m_pass->listings[index];
        if (page && apply(page->messages))
            listing.take(*page);
        else
            listing.breakOff();
        if (listing.isOpen()) {
            list(index);
            return;
        }
        --m_pass->inFlight;
        goOn();
    });
}

/// The requests that the listings left of the twelve; with many senders that is none, but somebody's turn comes.
void ReceiptSweeper::chooseFetches()
{
    Pass& pass = *m_pass;
    pass.fetches.emplace();
    if (pass.unlisted.empty())
        return;
    const int most = std::max(mostRequests - pass.requests, 1 + int(pass.unlisted.size()) / mostRequests);
    const auto unlisted =
        m_receipts.unlisted(m_account, pass.submittedSince, pass.asOf.addMSecs(-unlistedAfter.count()));
    if (!unlisted) {
        pass.lacksAnswer = true;
        return;
    }
    for (const UnlistedMessage& message : *unlisted)
        if (pass.unlisted.contains(message.sender) && int(pass.fetches->size()) < most)
            pass.fetches->push_back(message.sid);
}

void ReceiptSweeper::fetch(const QString& sid)
{
    m_provider.fetch(sid, [this](const Result<ProviderMessage>& message) {
        const bool isKept = message ? apply({*message})
                                    : message.error().code == ErrorCode::InvalidRequest; // an unknown SID is an answer
        m_pass->lacksAnswer = m_pass->lacksAnswer || !isKept;
        --m_pass->inFlight;
        goOn();
    });
}

bool ReceiptSweeper::apply(const std::vector<ProviderMessage>& messages)
{
    std::vector<Receipt> receipts;
    receipts.reserve(messages.size());
    for (const ProviderMessage& message : messages)
        if (message.status && !message.sid.isEmpty())
            receipts.push_back(
                {message.sid, *message.status, message.errorCode, message.errorSentence, message.createdAt});
    const auto news = m_receipts.apply(receipts);
    if (!news)
        return false;
    for (const ReceiptNews& item : *news)
        m_schedule.hasNews(milliseconds(item.sentAt.msecsTo(m_pass->asOf)));
    if (!news->empty())
        emit arrived(*news);
    return true;
}

void ReceiptSweeper::end()
{
    const Pass pass = *std::exchange(m_pass, std::nullopt);
    settleDebts(pass);
    if (pass.reach)
        m_schedule.asked(*pass.reach, m_clock.monotonic(), m_clock.monotonic() - pass.begunAt);
    setAlarm();
    if (!m_owing.empty() || pass.lacksAnswer)
        return;
    const bool isAll = pass.reach == ReceiptSchedule::longest;
    if (isAll && !m_receipts.noteAskedAll(m_account, pass.asOf))
        return;
    if (isAll || !pass.listings.empty())
        emit swept(pass.asOf);
}

void ReceiptSweeper::settleDebts(const Pass& pass)
{
    for (const ReceiptListing& listing : pass.listings) {
        const auto owed = m_owing.find(listing.sender());
        if (listing.isComplete() && owed != m_owing.end())
            m_owing.erase(owed);
        if (!listing.isComplete() && owed == m_owing.end())
            m_owing[listing.sender()] = pass.submittedSince;
        if (listing.kind() == ReceiptListing::Kind::All)
            m_listedAll.insert(listing.sender());
        else
            m_listedAll.erase(listing.sender());
    }
    if (m_owing.empty()) {
        m_failures = 0;
        m_retryAt = ReceiptSchedule::never;
    } else if (pass.isRetry || m_retryAt == ReceiptSchedule::never) {
        m_retryAt = m_clock.monotonic() + std::min(retryLast, retryFirst * (1 << std::min(m_failures, 4)));
        ++m_failures;
    }
}

} // namespace outbound
