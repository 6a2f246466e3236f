#include "engine/twilio/reply.h"

#include "engine/twilio/errors.h"
#include "engine/twilio/fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace outbound
{

using nlohmann::json;

static Error unreachable(const QString& detail)
{
    return {ErrorCode::Network,
            QCoreApplication::translate("Twilio", "Twilio can't be reached. Check the network and try again."), detail};
}

/// At once, in the language of the program.
static QString said(const QString& reason)
{
    return QCoreApplication::translate("TwilioErrors", reason.toUtf8().constData());
}

/// The JSON object of a good answer, or why there is none.
static Result<json> object(const HttpAnswer& answer)
{
    json body = fields::parsed(answer.body);
    if (answer.status == 200 && body.is_object())
        return Result<json>(std::move(body));
    const int code = fields::code(body);
    const QString detail =
        QStringLiteral("HTTP %1, code %2, network error %3").arg(answer.status).arg(code).arg(answer.failure);
    if (isRateLimit(answer, code))
        return Error{ErrorCode::Network, slowDownSentence(), detail};
    if (answer.status == 401 || answer.status == 403)
        return Error{ErrorCode::Unauthorized, said(errorSentence(code == 0 ? unauthorizedCode : code, {})), detail};
    if (answer.status >= 400 && answer.status < 500 && code != 0)
        return Error{ErrorCode::InvalidRequest, said(errorSentence(code, fields::text(body, "message"))), detail};
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

/// The list of that name on a page that is sound, or an error; lives as long as the page.
static Result<const json*> listed(const json& page, const char* name)
{
    const auto list = page.find(name);
    const bool isList = list != page.end() && list->is_array() &&
                        std::all_of(list->begin(), list->end(), [](const json& item) { return item.is_object(); });
    if (!isList)
        return without(name);
    const auto next = page.find("next_page_uri");
    if (next != page.end() && !next->is_null() && !next->is_string())
        return without("next_page_uri");
    return &*list;
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
    message.sid = fields::text(object, "sid");
    message.from = fields::text(object, "from");
    message.to = fields::text(object, "to");
    message.body = fields::text(object, "body");
    const QString status = fields::text(object, "status");
    message.status = messageStatusFromTwilio(status);
    message.isInbound = status == QLatin1String("received");
    message.errorCode = fields::number(object, "error_code");
    message.errorSentence = errorSentence(message.errorCode, fields::text(object, "error_message"));
    message.createdAt = fields::instant(object, "date_created");
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
    page.nextPage = fields::text(*body, "next_page_uri");
    for (const json& item : **list)
        page.messages.push_back(message(item));
    return page;
}

Result<ProviderMessage> readMessage(const HttpAnswer& answer)
{
    const auto body = object(answer);
    if (!body)
        return body.error();
    if (fields::text(*body, "sid").isEmpty())
        return without("sid");
    return message(*body);
}

Result<TwilioAccount> readAccount(const HttpAnswer& answer)
{
    const auto body = object(answer);
    if (!body)
        return body.error();
    if (fields::text(*body, "sid").isEmpty())
        return without("sid");
    return TwilioAccount{fields::text(*body, "sid"), fields::text(*body, "friendly_name"),
                         fields::text(*body, "status") != QLatin1String("suspended") &&
                             fields::text(*body, "status") != QLatin1String("closed")};
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
    page.nextPage = fields::text(*body, "next_page_uri");
    for (const json& item : **list) {
        if (!canText(item))
            continue;
        const QString phone = fields::text(item, "phone_number");
        page.numbers.push_back(
            {phone, fields::text(item, "friendly_name"), fields::text(item, "sid"), defaultMps(phone)});
    }
    return page;
}

/// Whether a price is for numbers of this kind. Twilio tells local from mobile ones, which their looks don't.
static bool isFor(NumberKind kind, const QString& numberType)
{
    static const QRegularExpression gaps(QStringLiteral("[ _-]"));
    const QString type = QString(numberType).remove(gaps).toLower();
    switch (kind) {
    case NumberKind::TollFree:
        return type == QLatin1String("tollfree");
    case NumberKind::ShortCode:
        return type == QLatin1String("shortcode");
    case NumberKind::Alphanumeric:
        return type == QLatin1String("alphanumeric");
    case NumberKind::LongCode:
        break;
    }
    return type == QLatin1String("local") || type == QLatin1String("mobile") || type == QLatin1String("national");
}

static std::optional<MoneyRange> either(const std::optional<MoneyRange>& one, const std::optional<MoneyRange>& other)
{
    return one && other ? either(*one, *other) : one ? one : other;
}

/// Of one carrier.
static std::optional<MoneyRange> priceFrom(NumberKind kind, const json& prices)
{
    std::optional<MoneyRange> meant;
    std::optional<MoneyRange> any;
    for (const json& price : prices) {
        const auto amount = price.is_object() ? millionthsFrom(fields::decimal(price, "current_price")) : std::nullopt;
        if (!amount)
            continue;
        const MoneyRange range{*amount, *amount};
        any = either(any, range);
        if (isFor(kind, fields::text(price, "number_type")))
            meant = either(meant, range);
    }
    return meant ? meant : any;
}

Result<CountryPrices> readPrices(const HttpAnswer& answer, const QString& region)
{
    const auto body = object(answer);
    if (!body)
        return body.error();
    CountryPrices known{fields::text(*body, "iso_country").toUpper(), fields::text(*body, "price_unit").toUpper(), {}};
    if (known.region != region)
        return without("iso_country");
    if (known.currency.size() != 3)
        return without("price_unit");
    const auto carriers = listed(*body, "outbound_sms_prices");
    if (!carriers)
        return carriers.error();
    for (const NumberKind kind :
         {NumberKind::LongCode, NumberKind::TollFree, NumberKind::Alphanumeric, NumberKind::ShortCode}) {
        std::optional<MoneyRange> price;
        for (const json& carrier : **carriers)
            if (const auto prices = carrier.find("prices"); prices != carrier.end() && prices->is_array())
                price = either(price, priceFrom(kind, *prices));
        if (price)
            known.perSegment.emplace(kind, *price);
    }
    return known;
}

} // namespace outbound
