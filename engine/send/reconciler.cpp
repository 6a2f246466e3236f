#include "engine/send/reconciler.h"

#include "engine/logging.h"

#include <algorithm>
#include <utility>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr auto firstLook = 2s;                     // an accepted message is usually listed by then
static constexpr std::chrono::milliseconds askAgain = 5s; // after a look that failed
static constexpr std::chrono::milliseconds aDay = 24h;
static constexpr std::chrono::milliseconds slowestAsking = 1min;
static constexpr int failuresWorthSaying = 3;
static constexpr int mostLooks = 4;  // at a time
static constexpr int mostPages = 50; // of one look; a list that never ends proves nothing
static constexpr auto never = std::chrono::microseconds::max();

Reconciler::Reconciler(Outbox& outbox, SmsProvider& provider, Clock& clock, std::chrono::milliseconds wait)
    : m_outbox(outbox),
      m_provider(provider),
      m_clock(clock),
      m_wait(wait),
      m_alarm(clock, [this] { lookAtDue(); })
{
}

void Reconciler::watch(const Attempt& attempt)
{
    const auto now = m_clock.monotonic();
    const auto known = m_outbox.knownBefore(attempt);
    const QDateTime oldest = known && known->isValid() ? known->addMSecs(-aDay.count()) : QDateTime();
    m_doubts[attempt.id] = {attempt, now + m_wait, now + firstLook, oldest};
    qCInfo(lcSend) << "attempt" << attempt.id << "is in doubt, looking it up";
    setAlarm();
}

void Reconciler::setAlarm()
{
    auto next = never;
    for (const auto& [id, doubt] : m_doubts)
        next = std::min(next, doubt.lookAt);
    if (next != never && m_looking < mostLooks)
        m_alarm.set(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(next - m_clock.monotonic())));
}

void Reconciler::lookAtDue()
{
    const auto now = m_clock.monotonic();
    for (auto& [id, doubt] : m_doubts)
        if (doubt.lookAt <= now && m_looking < mostLooks) {
            ++m_looking;
            doubt.began = now;
            look(doubt);
        }
    setAlarm();
}

void Reconciler::look(Doubt& doubt)
{
    doubt.lookAt = never;
    MessageQuery query;
    query.to = doubt.attempt.message.to;
    query.from = doubt.attempt.message.from;
    query.nextPage = doubt.nextPage;
    m_provider.list(query, [this, id = doubt.attempt.id](const Result<MessagePage>& page) {
        if (page) {
            read(id, *page);
            return;
        }
        --m_looking;
        Doubt& asked = m_doubts.at(id);
        if (++asked.failures == failuresWorthSaying)
            emit hindered(asked.attempt.campaign, page.error().message);
        lookAgain(asked, std::min(slowestAsking, askAgain * asked.failures));
    });
}

static QString plain(QString text)
{
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed();
}

/// Whether it is the very text, be it behind what a trial account puts before each.
static bool isText(const QString& body, const QString& text)
{
    static const QString trial = QStringLiteral("Sent from your Twilio trial account - ");
    const QString known = plain(body);
    return known == plain(text) || (known.startsWith(trial) && plain(known.mid(trial.size())) == plain(text));
}

/// The list is of this person only, but the provider may write a number another way than it was given: the end counts.
static bool matches(const ProviderMessage& message, const Attempt& attempt, const QDateTime& oldest)
{
    return isSamePerson(message.to, attempt.message.to) && message.from == attempt.message.from &&
           isText(message.body, attempt.message.body) &&
           (!message.createdAt.isValid() || !oldest.isValid() || message.createdAt >= oldest);
}

void Reconciler::read(AttemptId id, const MessagePage& page)
{
    Doubt& doubt = m_doubts.at(id);
    if (std::exchange(doubt.failures, 0) >= failuresWorthSaying)
        emit hindered(doubt.attempt.campaign, {});
    for (const ProviderMessage& message : page.messages) {
        if (!matches(message, doubt.attempt, doubt.oldest))
            continue;
        const auto known = m_outbox.isKnownSid(message.sid);
        if (!known) {
            --m_looking;
            lookAgain(doubt, askAgain);
            return;
        }
        if (*known)
            continue;
        --m_looking;
        // It may belong to the same text in flight from another campaign, whose answer will tell.
        const auto contested = m_outbox.isClaimedElsewhere(doubt.attempt);
        if (!contested || *contested) {
            lookAgain(doubt, askAgain);
            return;
        }
        qCInfo(lcSend) << "attempt" << id << "was accepted";
        settle(id, m_outbox.accepted(doubt.attempt, message.sid, MessageStatus::Queued, message.createdAt));
        return;
    }
    if (!page.nextPage.isEmpty() && ++doubt.pages < mostPages) {
        doubt.nextPage = page.nextPage;
        look(doubt);
        return;
    }
    --m_looking;
    if (page.nextPage.isEmpty())
        absent(doubt);
    else
        lookAgain(doubt, askAgain);
}

void Reconciler::absent(Doubt& doubt)
{
    const auto now = m_clock.monotonic();
    if (doubt.attempt.absentLooks > 0 && doubt.began >= doubt.mayBeAbsentFrom) {
        qCInfo(lcSend) << "attempt" << doubt.attempt.id << "never arrived, pending again";
        settle(doubt.attempt.id, m_outbox.undone(doubt.attempt));
        return;
    }
    if (auto noted = m_outbox.lookedInVain(doubt.attempt); noted)
        ++doubt.attempt.absentLooks;
    lookAgain(doubt, std::max(1000ms, std::chrono::ceil<std::chrono::milliseconds>(doubt.mayBeAbsentFrom - now)));
}

void Reconciler::lookAgain(Doubt& doubt, std::chrono::milliseconds delay)
{
    doubt.nextPage.clear();
    doubt.pages = 0;
    doubt.lookAt = m_clock.monotonic() + delay;
    setAlarm();
}

void Reconciler::settle(AttemptId id, const Result<void>& written)
{
    if (!written) {
        lookAgain(m_doubts.at(id), askAgain);
        return;
    }
    const CampaignId campaign = m_doubts.at(id).attempt.campaign;
    m_doubts.erase(id);
    setAlarm();
    emit settled(campaign);
}

} // namespace outbound
