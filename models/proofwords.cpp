#include "models/proofwords.h"

#include "engine/logging.h"
#include "models/figuretext.h"

#include <QCoreApplication>
#include <QStringList>

namespace outbound
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

} // namespace

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Delivered:
        return Words::tr("delivered");
    case Standing::Undelivered:
        return Words::tr("undelivered");
    case Standing::Failed:
        return Words::tr("failed");
    case Standing::NoConfirmation:
        return Words::tr("no confirmation");
    case Standing::WithTwilio:
        return Words::tr("with Twilio");
    case Standing::Waiting:
        return Words::tr("waiting");
    case Standing::InDoubt:
        return Words::tr("in doubt");
    case Standing::NotSent:
        break;
    }
    return Words::tr("not sent");
}

template <typename Number>
QString proofSum(qint64 total, const std::array<Number, standings.size()>& counts)
{
    QStringList parts;
    qint64 sum = 0;
    for (Standing standing : standings) {
        const Number count = counts[size_t(standing)];
        parts << Words::tr("%1 %2", "count, what").arg(countText(count), standingWord(standing));
        sum += count;
    }
    return QStringLiteral("%1 %2 %3")
        .arg(countText(total), sum == total ? QStringLiteral("=") : QStringLiteral("≠"),
             parts.join(QStringLiteral(" + ")));
}

template QString proofSum<int>(qint64, const std::array<int, standings.size()>&);
template QString proofSum<qint64>(qint64, const std::array<qint64, standings.size()>&);

QString contradictionSentence(Contradiction::Kind kind)
{
    switch (kind) {
    case Contradiction::Kind::StandsNowhere:
        return Words::tr("stands in no place of the sum, or in several");
    case Contradiction::Kind::AcceptedTwice:
        return Words::tr("has two messages that Twilio accepted");
    case Contradiction::Kind::SidTwice:
        return Words::tr("has a message that another attempt has too");
    case Contradiction::Kind::OpenThoughKnown:
        return Words::tr("has an attempt that waits for an answer though there is one");
    case Contradiction::Kind::NeverAccepted:
        return Words::tr("has a message that no attempt explains");
    case Contradiction::Kind::Forgotten:
        return Words::tr("does not know of a message that Twilio accepted");
    case Contradiction::Kind::FailedUntold:
        return Words::tr("failed, and nothing says why");
    case Contradiction::Kind::Unsettled:
        return Words::tr("has an attempt whose outcome lacks its time or its SID");
    case Contradiction::Kind::Elsewhere:
        break;
    }
    return Words::tr("has an attempt of another campaign");
}

QString contradictionText(const Contradiction& contradiction)
{
    const QString attempts =
        contradiction.attempts.isEmpty() ? QString() : Words::tr(" (attempts %1)").arg(contradiction.attempts);
    return Words::tr("recipient %1, %2, %3%4", "id, phone, what is wrong, attempts")
        .arg(QString::number(contradiction.recipient), shortened(contradiction.phone),
             contradictionSentence(contradiction.kind), attempts);
}

} // namespace outbound
