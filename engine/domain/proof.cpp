#include "engine/domain/proof.h"

#include <algorithm>
#include <numeric>

namespace outbound
{

static const std::array<QLatin1String, standings.size()> words{
    QLatin1String("delivered"),       QLatin1String("undelivered"), QLatin1String("failed"),
    QLatin1String("no_confirmation"), QLatin1String("with_twilio"), QLatin1String("waiting"),
    QLatin1String("in_doubt"),        QLatin1String("not_sent"),
};

QString toString(Standing standing)
{
    return words[size_t(standing)];
}

std::optional<Standing> standingFrom(const QString& word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(standings[size_t(found - words.begin())]);
}

QString toString(Contradiction::Kind kind)
{
    switch (kind) {
    case Contradiction::Kind::StandsNowhere:
        return QStringLiteral("stands_nowhere");
    case Contradiction::Kind::AcceptedTwice:
        return QStringLiteral("accepted_twice");
    case Contradiction::Kind::SidTwice:
        return QStringLiteral("sid_twice");
    case Contradiction::Kind::OpenThoughKnown:
        return QStringLiteral("open_though_known");
    case Contradiction::Kind::NeverAccepted:
        return QStringLiteral("never_accepted");
    case Contradiction::Kind::Forgotten:
        return QStringLiteral("forgotten");
    case Contradiction::Kind::FailedUntold:
        return QStringLiteral("failed_untold");
    case Contradiction::Kind::Unsettled:
        return QStringLiteral("unsettled");
    case Contradiction::Kind::Elsewhere:
        return QStringLiteral("elsewhere");
    }
    return {};
}

int Proof::sum() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace outbound
