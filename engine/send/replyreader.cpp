#include "engine/send/replyreader.h"

#include "engine/logging.h"

#include <algorithm>
#include <utility>

namespace outbound
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr milliseconds firstPause = 5s; // after the start
static constexpr milliseconds livelyPause = 1min;
static constexpr auto livelyFor = 1h; // after a message was submitted
static constexpr milliseconds quietPause = 5min;
static constexpr milliseconds idlePause = 1h; // when nobody was texted for days
static constexpr int mostDoublings = 4;       // of the pause, while there is no answer

ReplyReader::ReplyReader(const AccountSid& account, Replies& replies, SmsProvider& provider, Clock& clock)
    : m_account(account),
      m_replies(replies),
      m_provider(provider),
      m_clock(clock),
      m_alarm(clock, [this] { begin(); }),
      m_nextAt(clock.monotonic() + firstPause)
{
    setAlarm();
}

void ReplyReader::setAlarm()
{
    m_alarm.set(std::max(0ms, std::chrono::ceil<milliseconds>(m_nextAt - m_clock.monotonic())));
}

void ReplyReader::hurry()
{
    m_submittedAt = m_clock.monotonic();
    if (m_pass || m_failures > 0 || m_nextAt <= *m_submittedAt + livelyPause)
        return;
    m_nextAt = *m_submittedAt + livelyPause;
    setAlarm();
}

void ReplyReader::readNow()
{
    if (m_pass)
        return;
    m_nextAt = m_clock.monotonic();
    setAlarm();
}

void ReplyReader::begin()
{
    auto inboxes = m_replies.inboxes(m_account);
    m_pass = Pass{m_clock.now(), {}, !inboxes};
    if (inboxes)
        m_pass->inboxes = std::move(*inboxes);
    m_isAwaited = !m_pass->inboxes.empty();
    openNext();
}

void ReplyReader::openNext()
{
    if (m_pass->inboxes.empty()) {
        end();
        return;
    }
    MessageQuery query;
    query.to = m_pass->inboxes.back().number;
    query.sentSince = m_pass->inboxes.back().since;
    m_listing.emplace(query);
    m_pass->arrived.clear();
    list();
}

void ReplyReader::list()
{
    m_provider.list(m_listing->query(), [this](const Result<MessagePage>& page) {
        if (page)
            take(*page);
        else
            m_listing->breakOff();
        if (m_listing->isOpen())
            list();
        else
            close();
    });
}

void ReplyReader::take(const MessagePage& page)
{
    for (const ProviderMessage& message : page.messages)
        if (message.isInbound && message.createdAt.isValid() && !message.sid.isEmpty())
            m_pass->arrived.push_back({message.sid, message.from, message.createdAt, replyWordOf(message.body)});
    m_listing->take(page);
}

/// Of a list that was not read to its end nothing is kept: what came first is to be known when the next is judged.
void ReplyReader::close()
{
    const QString number = m_pass->inboxes.back().number;
    m_pass->inboxes.pop_back();
    if (!m_listing->isComplete() || !m_replies.keep(m_account, number, std::move(m_pass->arrived)))
        m_pass->lacksAnswer = true;
    openNext();
}

void ReplyReader::end()
{
    const Pass pass = *std::exchange(m_pass, std::nullopt);
    m_listing.reset();
    const bool isDone = !pass.lacksAnswer && m_replies.noteReadAll(m_account, pass.asOf);
    m_failures = isDone ? 0 : m_failures + 1;
    if (m_failures == 1)
        qCInfo(lcSend) << "replies not read; trying again in a while";
    m_nextAt = m_clock.monotonic() + pause();
    setAlarm();
}

milliseconds ReplyReader::pause() const
{
    if (m_failures > 0)
        return livelyPause * (1 << std::min(m_failures - 1, mostDoublings));
    if (m_submittedAt && m_clock.monotonic() - *m_submittedAt < livelyFor)
        return livelyPause;
    return m_isAwaited ? quietPause : idlePause;
}

} // namespace outbound
