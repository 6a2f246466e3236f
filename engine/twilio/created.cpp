#include "engine/twilio/created.h"

#include "engine/twilio/errors.h"
#include "engine/twilio/fields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace outbound
{

using nlohmann::json;
using Kind = SubmitOutcome::Kind;

static constexpr std::chrono::seconds longestWait = std::chrono::minutes(5);

static QString says(const char* text)
{
    return QCoreApplication::translate("Twilio", text);
}

/// Whether the request certainly never reached Twilio's logic: no answer, and its body never left us.
static bool neverArrived(const HttpAnswer& answer)
{
    return answer.status == 0 && !answer.bodyWasRead;
}

static QDateTime instantOfHeader(const QByteArray& value)
{
    QDateTime instant =
        QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

/// By RFC 9110: seconds or a date. A date counts from that of the answer, as the two clocks needn't agree.
static std::chrono::milliseconds waitAsked(const HttpAnswer& answer)
{
    bool isNumber = false;
    qint64 seconds = answer.retryAfter.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime from = instantOfHeader(answer.date);
        const QDateTime until = instantOfHeader(answer.retryAfter);
        seconds = from.isValid() && until.isValid() ? from.secsTo(until) : 0;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestWait.count()));
}

static bool isAbout(const json& created, const QString& to)
{
    const QString known = fields::text(created, "to");
    return known.isEmpty() || isSamePerson(known, to);
}

SubmitOutcome readCreated(const HttpAnswer& answer, const QString& to)
{
    SubmitOutcome outcome;
    if (neverArrived(answer)) {
        outcome.kind = Kind::NotProcessed;
        outcome.sentence = says(QT_TRANSLATE_NOOP("Twilio", "Twilio can't be reached. Outbound keeps trying."));
        return outcome;
    }
    const json body = fields::parsed(answer.body);
    if (isRateLimit(answer, fields::code(body))) {
        outcome.kind = Kind::NotProcessed;
        outcome.retryAfter = waitAsked(answer);
        outcome.sentence = slowDownSentence();
        return outcome;
    }
    outcome.sentence = says(QT_TRANSLATE_NOOP(
        "Twilio", "Twilio gives no clear answer. Outbound looks every message up before it goes on."));
    if (answer.status == 200 || answer.status == 201) {
        const QString sid = body.is_object() ? fields::text(body, "sid") : QString();
        if (sid.isEmpty() || !isAbout(body, to))
            return outcome;
        outcome.kind = Kind::Accepted;
        outcome.sentence.clear();
        outcome.sid = sid;
        outcome.status = messageStatusFromTwilio(fields::text(body, "status")).value_or(MessageStatus::Queued);
        outcome.createdAt = fields::instant(body, "date_created");
        return outcome;
    }
    // 408 is a gateway that gave up waiting: the request may have gone through.
    if (answer.status < 400 || answer.status >= 500 || answer.status == 408)
        return outcome;
    outcome.code = fields::code(body);
    if (outcome.code == queueFullCode) {
        outcome.kind = Kind::NotProcessed;
        outcome.retryAfter = std::chrono::minutes(1);
        outcome.sentence =
            says(QT_TRANSLATE_NOOP("Twilio", "The sender's queue at Twilio is full. Outbound keeps trying."));
        return outcome;
    }
    // A refusal of Twilio's that broke off on its way says nothing about the others.
    if (outcome.code == 0 && answer.status != 401 && body.is_discarded() && answer.body.trimmed().startsWith('{'))
        return outcome;
    outcome.kind = Kind::Refused;
    if (outcome.code == 0 && answer.status != 401) {
        outcome.refusal = SubmitOutcome::Refusal::Stranger;
        outcome.sentence =
            says(QT_TRANSLATE_NOOP("Twilio", "Something that is not Twilio answered (HTTP %1). Check the "
                                             "network, then resume."))
                .arg(answer.status);
        return outcome;
    }
    outcome.refusal = answer.status == 401 ? SubmitOutcome::Refusal::Account : refusalOf(outcome.code);
    outcome.sentence = outcome.code == 0 ? errorSentence(unauthorizedCode, {})
                                         : errorSentence(outcome.code, fields::text(body, "message"));
    return outcome;
}

} // namespace outbound
