#include "engine/sandbox/inboundreply.h"

#include "engine/domain/replyword.h"
#include "engine/domain/segments.h"
#include "engine/sandbox/sandboxledger.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace outbound
{

namespace
{

QByteArray digest(const QString& sid)
{
    return QCryptographicHash::hash("reply to " + sid.toLatin1(), QCryptographicHash::Md5);
}

} // namespace

std::optional<SandboxMessage> replyTo(const SandboxMessage& message, const ReplyRules& rules)
{
    const bool optsOut = rules.optOuts.contains(message.to);
    if (message.fate.outcome != QLatin1String("delivered") || !(optsOut || rules.share > 0))
        return {};
    const QByteArray bytes = digest(message.sid);
    std::array<quint32, 4> seeds;
    std::copy_n(bytes.constData(), sizeof seeds, reinterpret_cast<char*>(seeds.data()));
    QRandomGenerator random(seeds.data(), seeds.size());
    const double answering = random.generateDouble();
    const QDateTime at = message.fate.finalAt.addMSecs(rules.after.at(random.generateDouble()).count());
    const QString text = rules.texts.value(random.bounded(std::max(1, static_cast<int>(rules.texts.size()))));
    if (!optsOut && answering >= rules.share)
        return {};

    const QString body = optsOut ? QStringLiteral("STOP") : text;
    return SandboxMessage{.sid = QStringLiteral("SM") + QLatin1String(bytes.toHex()),
                          .account = message.account,
                          .from = message.to,
                          .to = message.from,
                          .body = body,
                          .segments = segmentsOf(body).segments,
                          .createdAt = at,
                          .fate = {.outcome = QStringLiteral("received"), .sentAt = at, .finalAt = at},
                          .isInbound = true,
                          .listedAt = at};
}

Result<bool> hasOptedOut(SandboxLedger& ledger, const AccountSid& account, const QString& person, const QString& sender,
                         const QDateTime& now)
{
    auto replies = ledger.list({.account = account,
                                .direction = SandboxListing::Direction::Inbound,
                                .to = sender,
                                .from = person,
                                .limit = 1000});
    if (!replies)
        return replies.error();
    std::erase_if(*replies, [&](const SandboxMessage& reply) {
        return reply.createdAt > now || replyWordOf(reply.body) == ReplyWord::None;
    });
    const auto last = std::max_element(replies->begin(), replies->end(), [](const auto& one, const auto& other) {
        return one.createdAt < other.createdAt;
    });
    return last != replies->end() && replyWordOf(last->body) == ReplyWord::Stop;
}

} // namespace outbound
