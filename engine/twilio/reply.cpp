#include "engine/twilio/reply.h"

#include "engine/twilio/errors.h"

#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

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

static json parsed(const QByteArray& body)
{
    return json::parse(body.cbegin(), body.cend(), nullptr, false);
}

static QString text(const json& object, const char* key);

static QDateTime instantOf(const json& object, const char* key)
{
    return QDateTime::fromString(text(object, key), Qt::RFC2822Date).toUTC();
}

static QString text(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

static int number(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<int>() : 0;
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

/// Whether Twilio answers about this person. It may write a number another way than it was given, so the end counts.
static bool isAbout(const json& created, const QString& to)
{
    static constexpr int telling = 7; // digits
    const QString known = text(created, "to");
    return known.isEmpty() || known.right(telling) == to.right(telling);
}

static QString slowDown()
{
    return says(QT_TRANSLATE_NOOP("Twilio", "Twilio asks to slow down. Outbound keeps trying."));
}

static int codeOf(const json& body)
{
    return body.is_object() ? number(body, "code") : 0;
}

static bool isRateLimit(const HttpAnswer& answer, int code)
{
    return answer.status == 429 || (answer.status >= 400 && answer.status < 500 && code == tooManyRequestsCode);
}

SubmitOutcome readCreated(const HttpAnswer& answer, const QString& to)
{
    SubmitOutcome outcome;
    if (neverArrived(answer)) {
        outcome.kind = Kind::NotProcessed;
        outcome.sentence = says(QT_TRANSLATE_NOOP("Twilio", "Twilio can't be reached. Outbound keeps trying."));
        return outcome;
    }
    const json body = parsed(answer.body);
    if (isRateLimit(answer, codeOf(body))) {
        outcome.kind = Kind::NotProcessed;
        outcome.retryAfter = waitAsked(answer);
        outcome.sentence = slowDown();
        return outcome;
    }
    outcome.sentence = says(QT_TRANSLATE_NOOP(
        "Twilio", "Twilio gives no clear answer. Outbound looks every message up before it goes on."));
    if (answer.status == 200 || answer.status == 201) {
        const QString sid = body.is_object() ? text(body, "sid") : QString();
        if (sid.isEmpty() || !isAbout(body, to))
            return outcome;
        outcome.kind = Kind::Accepted;
        outcome.sentence.clear();
        outcome.sid = sid;
        outcome.status = messageStatusFromTwilio(text(body, "status")).value_or(MessageStatus::Queued);
        outcome.createdAt = instantOf(body, "date_created");
        return outcome;
    }
    // 408 is a gateway that gave up waiting: the request may have gone through.
    if (answer.status < 400 || answer.status >= 500 || answer.status == 408)
        return outcome;
    outcome.code = codeOf(body);
    if (outcome.code == queueFullCode) {
        outcome.kind = Kind::NotProcessed;
        outcome.retryAfter = std::chrono::minutes(1);
        outcome.sentence =
            says(QT_TRANSLATE_NOOP("Twilio", "The sender's queue at Twilio is full. Outbound keeps trying."));
        return outcome;
    }
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
    outcome.sentence =
        outcome.code == 0 ? errorSentence(unauthorizedCode, {}) : errorSentence(outcome.code, text(body, "message"));
    return outcome;
}

static Error unreachable(const QString& detail)
{
    return {ErrorCode::Network,
            says(QT_TRANSLATE_NOOP("Twilio", "Twilio can't be reached. Check the network and try again.")), detail};
}

/// The JSON object of a good answer, or why there is none.
static Result<json> object(const HttpAnswer& answer)
{
    json body = parsed(answer.body);
    if (answer.status == 200 && body.is_object())
        return Result<json>(std::move(body));
    const int code = codeOf(body);
    const QString detail =
        QStringLiteral("HTTP %1, code %2, network error %3").arg(answer.status).arg(code).arg(answer.failure);
    if (isRateLimit(answer, code))
        return Error{ErrorCode::Network, slowDown(), detail};
    if (answer.status == 401 || answer.status == 403)
        return Error{ErrorCode::Unauthorized, errorSentence(code == 0 ? unauthorizedCode : code, {}), detail};
    if (answer.status >= 400 && answer.status < 500 && code != 0)
        return Error{ErrorCode::InvalidRequest, errorSentence(code, text(body, "message")), detail};
    return unreachable(detail);
}

Error endlessList()
{
    return unreachable(QStringLiteral("a list that never ends"));
}

/// A good answer that holds something else than was asked for: it proves nothing.
static Error without(const char* name)
{
    return unreachable(QStringLiteral("an answer without %1").arg(QLatin1String(name)));
}

/// The list of that name on a page that is sound, or an error.
static Result<json> listed(const json& page, const char* name)
{
    const auto list = page.find(name);
    const bool isList = list != page.end() && list->is_array() &&
                        std::all_of(list->begin(), list->end(), [](const json& item) { return item.is_object(); });
    if (!isList)
        return without(name);
    const auto next = page.find("next_page_uri");
    if (next != page.end() && !next->is_null() && !next->is_string())
        return without("next_page_uri");
    return *list;
}

/// Whether a number can send texts; Twilio may leave the capabilities out.
static bool canText(const json& item)
{
    const auto capabilities = item.find("capabilities");
    if (capabilities == item.end() || !capabilities->is_object())
        return true;
    const auto sms = capabilities->find("sms");
    return sms == capabilities->end() || !sms->is_boolean() || sms->get<bool>();
}

static ProviderMessage message(const json& object)
{
    ProviderMessage message;
    message.sid = text(object, "sid");
    message.from = text(object, "from");
    message.to = text(object, "to");
    message.body = text(object, "body");
    message.status = messageStatusFromTwilio(text(object, "status"));
    message.errorCode = number(object, "error_code");
    message.errorSentence = errorSentence(message.errorCode, text(object, "error_message"));
    message.createdAt = instantOf(object, "date_created");
    return message;
}

Result<MessagePage> readPage(const HttpAnswer& answer)
{
    const auto body = object(answer);
    if (!body)
        return body.error();
    const auto list = listed(*body, "messages");
    if (!list)
        return list.error();
    MessagePage page;
    page.nextPage = text(*body, "next_page_uri");
    for (const json& item : *list)
        page.messages.push_back(message(item));
    return page;
}

Result<ProviderMessage> readMessage(const HttpAnswer& answer)
{
    const auto body = object(answer);
    if (!body)
        return body.error();
    if (text(*body, "sid").isEmpty())
        return without("sid");
    return message(*body);
}

Result<TwilioAccount> readAccount(const HttpAnswer& answer)
{
    const auto body = object(answer);
    if (!body)
        return body.error();
    if (text(*body, "sid").isEmpty())
        return without("sid");
    return TwilioAccount{text(*body, "sid"), text(*body, "friendly_name"),
                         text(*body, "status") != QLatin1String("suspended") &&
                             text(*body, "status") != QLatin1String("closed")};
}

Result<NumbersPage> readNumbers(const HttpAnswer& answer)
{
    const auto body = object(answer);
    if (!body)
        return body.error();
    const auto list = listed(*body, "incoming_phone_numbers");
    if (!list)
        return list.error();
    NumbersPage page;
    page.nextPage = text(*body, "next_page_uri");
    for (const json& item : *list) {
        if (!canText(item))
            continue;
        const QString phone = text(item, "phone_number");
        page.numbers.push_back({phone, text(item, "friendly_name"), text(item, "sid"), defaultMps(phone)});
    }
    return page;
}

} // namespace outbound
