#include "app/commands/sendrequest.h"

#include "engine/domain/walltime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace outbound
{

namespace
{

struct Request {
    Q_DECLARE_TR_FUNCTIONS(SendRequest)
};

Error refusal(const QString& sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
}

/// @param wall without a zone of its own
Result<QDateTime> instantOf(const QString& wall, const QString& zoneGiven)
{
    const QDateTime naive = QDateTime::fromString(wall + u'Z', Qt::ISODate);
    const QTimeZone zone = zoneNamed(zoneGiven);
    const WallReading reading = readWall({naive.date(), naive.time()}, zone);
    switch (reading.kind) {
    case WallReading::Kind::Once:
        break;
    case WallReading::Kind::Twice:
        return refusal(
            Request::tr("In %1 the clocks show %2 twice. Say which: %3 or %4.")
                .arg(zoneText(zone), wall, reading.first.toString(Qt::ISODate), reading.second.toString(Qt::ISODate)));
    case WallReading::Kind::Skipped:
        return refusal(
            Request::tr("In %1 the clocks never show %2; they go forward over it.").arg(zoneText(zone), wall));
    }
    return reading.first;
}

Result<QDateTime> readTime(QString text, const QString& zone)
{
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)(Z|[+-]\\d\\d:?\\d\\d)?$"));
    text = text.trimmed();
    const auto parts = iso.match(text);
    const bool isInstant = !parts.captured(2).isEmpty();
    if (!parts.hasMatch() || !QDateTime::fromString(isInstant ? text : text + u'Z', Qt::ISODate).isValid())
        return refusal(Request::tr("--at takes a time such as 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 or, with "
                                   "--zone, 2027-03-01T09:00; “%1” is none.")
                           .arg(text));
    return isInstant ? QDateTime::fromString(text, Qt::ISODate).toUTC() : instantOf(parts.captured(1), zone);
}

} // namespace

Result<SendRequest> readSendRequest(const QCommandLineParser& parser)
{
    const auto isGiven = [&](const char* name) { return parser.isSet(QLatin1String(name)); };
    const auto given = [&](const char* name) { return parser.value(QLatin1String(name)); };
    for (const char* needed : {"csv", "from", "template"})
        if (given(needed).trimmed().isEmpty())
            return refusal(
                Request::tr("'outbound send' needs --%1. See outbound send --help.").arg(QLatin1String(needed)));
    if (isGiven("now") && isGiven("at"))
        return refusal(Request::tr("--now and --at exclude each other."));
    if (!isGiven("now") && !isGiven("at") && !isGiven("dry-run"))
        return refusal(Request::tr("Say when: --now, or --at with a time. Nobody is texted by default."));
    if (isGiven("zone") && !isGiven("at"))
        return refusal(Request::tr("--zone is the zone of --at."));
    if (isGiven("wait") && isGiven("dry-run"))
        return refusal(Request::tr("--dry-run stores nothing, so there is nothing to --wait for."));

    auto list = readListRequest(parser, parser.values(QStringLiteral("csv")));
    if (!list)
        return list.error();
    SendRequest request{std::move(*list), parser.values(QStringLiteral("from")), given("template"), {}, {}, {}, {}};
    request.name = given("name");
    request.agent = given("agent");
    request.zone = given("zone");
    if (isGiven("zone") && !QTimeZone(request.zone.toLatin1()).isValid())
        return refusal(Request::tr("“%1” is no time zone. Names are such as Europe/London.").arg(request.zone));
    if (isGiven("at")) {
        const auto at = readTime(given("at"), request.zone);
        if (!at)
            return at.error();
        request.at = *at;
    }
    request.split = isGiven("split");
    request.dryRun = isGiven("dry-run");
    request.wait = isGiven("wait");
    return request;
}

} // namespace outbound
