#include "tests/support/fakeprovider.h"

#include <algorithm>
#include <iterator>

namespace outbound
{

using Kind = SubmitOutcome::Kind;

SubmitOutcome FakeProvider::refusal(SubmitOutcome::Refusal refusal, int code, const QString& sentence)
{
    SubmitOutcome outcome;
    outcome.kind = Kind::Refused;
    outcome.refusal = refusal;
    outcome.code = code;
    outcome.sentence = sentence;
    return outcome;
}

SubmitOutcome FakeProvider::notProcessed(const QString& sentence)
{
    SubmitOutcome outcome;
    outcome.kind = Kind::NotProcessed;
    outcome.sentence = sentence;
    return outcome;
}

void FakeProvider::submit(const OutgoingMessage& message, std::function<void(SubmitOutcome)> done)
{
    const int number = static_cast<int>(arrivals.size());
    arrivals.push_back({message, m_clock.monotonic()});
    SubmitOutcome outcome = decide(number);
    if (outcome.kind == Kind::Accepted || (outcome.kind == Kind::InDoubt && acceptsInDoubt)) {
        const QString sid = QStringLiteral("SM%1").arg(number + 1, 32, 16, QLatin1Char('0'));
        messages.push_back({sid, message.from, message.to, message.body, MessageStatus::Queued, 0, {}, m_clock.now()});
        if (outcome.kind == Kind::Accepted)
            outcome.sid = sid;
    }
    m_clock.after(latency, this, [done = std::move(done), outcome] { done(outcome); });
}

void FakeProvider::list(const MessageQuery& query, std::function<void(Result<MessagePage>)> done)
{
    queries.push_back(query);
    const auto isShown = [&](const ProviderMessage& message) {
        const bool isSent = message.status != MessageStatus::Queued && !neverSent.contains(message.sid);
        return (query.to.isEmpty() || query.to == message.to) && (query.from.isEmpty() || query.from == message.from) &&
               (query.sentSince.isNull() || (isSent && message.createdAt >= query.sentSince)) &&
               message.createdAt.addMSecs(listLag.count()) <= m_clock.now();
    };
    std::vector<ProviderMessage> shown;
    std::copy_if(messages.rbegin(), messages.rend(), std::back_inserter(shown), isShown);
    const size_t begin = std::min(query.nextPage.toULongLong(), qulonglong(shown.size()));
    const size_t end = std::min(begin + pageSize, shown.size());
    Result<MessagePage> answer = MessagePage{{shown.begin() + qptrdiff(begin), shown.begin() + qptrdiff(end)},
                                             end < shown.size() ? QString::number(end) : QString()};
    if (listFails)
        answer = Error{ErrorCode::Network, QStringLiteral("no answer")};
    if (spoil)
        spoil(query, answer);
    m_clock.after(readLatency, this, [done = std::move(done), answer] { done(answer); });
}

void FakeProvider::fetch(const QString& sid, std::function<void(Result<ProviderMessage>)> done)
{
    fetches.push_back(sid);
    Result<ProviderMessage> answer = Error{ErrorCode::InvalidRequest, QStringLiteral("unknown")};
    for (const ProviderMessage& message : messages)
        if (message.sid == sid)
            answer = message;
    m_clock.after(readLatency, this, [done = std::move(done), answer] { done(answer); });
}

} // namespace outbound
