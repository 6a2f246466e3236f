#include "engine/sandbox/accountendpoint.h"

#include "engine/sandbox/resourcepage.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/sandbox/sandboxjson.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

#include <algorithm>

namespace outbound
{

using nlohmann::json;

namespace
{

json numberResource(const SendingNumber& number, const AccountSid& account, const QDateTime& createdAt)
{
    return {
        {"account_sid", toJson(account)},
        {"address_requirements", "none"},
        {"address_sid", nullptr},
        {"api_version", "2010-04-01"},
        {"beta", false},
        {"bundle_sid", nullptr},
        {"capabilities", {{"fax", false}, {"mms", false}, {"sms", true}, {"voice", true}}},
        {"date_created", toRfc2822(createdAt)},
        {"date_updated", toRfc2822(createdAt)},
        {"emergency_address_sid", nullptr},
        {"emergency_status", "Inactive"},
        {"friendly_name", toJson(number.friendlyName)},
        {"identity_sid", nullptr},
        {"origin", "twilio"},
        {"phone_number", toJson(number.phone)},
        {"sid", toJson(number.sid)},
        {"sms_application_sid", ""},
        {"sms_fallback_method", "POST"},
        {"sms_fallback_url", ""},
        {"sms_method", "POST"},
        {"sms_url", ""},
        {"status", "in-use"},
        {"status_callback", ""},
        {"status_callback_method", "POST"},
        {"trunk_sid", nullptr},
        {"type", "local"},
        {"uri",
         toJson(QStringLiteral("/2010-04-01/Accounts/%1/IncomingPhoneNumbers/%2.json").arg(account, number.sid))},
        {"voice_application_sid", ""},
        {"voice_caller_id_lookup", false},
        {"voice_fallback_method", "POST"},
        {"voice_fallback_url", ""},
        {"voice_method", "POST"},
        {"voice_url", ""},
    };
}

/// The numbers whose text holds the `PhoneNumber` asked for (`*` stands for any digit) and whose name is
/// `FriendlyName`.
std::vector<SendingNumber> numbersAskedFor(const QMultiMap<QString, QString>& query)
{
    const QString pattern = QRegularExpression::escape(query.value(QStringLiteral("PhoneNumber")))
                                .replace(QLatin1String("\\*"), QLatin1String("[0-9]"));
    const QRegularExpression phone(pattern);
    const QString name = query.value(QStringLiteral("FriendlyName"));
    std::vector<SendingNumber> numbers = sandboxNumbers();
    std::erase_if(numbers, [&](const SendingNumber& number) {
        return !phone.match(number.phone).hasMatch() || (!name.isEmpty() && name != number.friendlyName);
    });
    return numbers;
}

} // namespace

AccountEndpoint::AccountEndpoint(const Clock& clock) : m_createdAt(clock.now()) {}

HttpResponse AccountEndpoint::account(const AccountSid& account) const
{
    const QString uri = QStringLiteral("/2010-04-01/Accounts/") + account;
    const auto below = [&](const char* resource) { return toJson(uri + QLatin1String(resource)); };
    return jsonResponse(200, {
                                 {"auth_token", toJson(sandboxAuthToken())},
                                 {"date_created", toRfc2822(m_createdAt)},
                                 {"date_updated", toRfc2822(m_createdAt)},
                                 {"friendly_name", "Outbound sandbox"},
                                 {"owner_account_sid", toJson(account)},
                                 {"sid", toJson(account)},
                                 {"status", "active"},
                                 {"subresource_uris",
                                  {{"balance", below("/Balance.json")},
                                   {"incoming_phone_numbers", below("/IncomingPhoneNumbers.json")},
                                   {"messages", below("/Messages.json")}}},
                                 {"type", "Full"},
                                 {"uri", below(".json")},
                             });
}

HttpResponse AccountEndpoint::balance(const AccountSid& account) const
{
    return jsonResponse(200, {{"account_sid", toJson(account)}, {"balance", "100.00"}, {"currency", "USD"}});
}

HttpResponse AccountEndpoint::incomingPhoneNumbers(const AccountSid& account, const HttpRequest& request) const
{
    HttpResponse refused;
    const std::optional<ResourcePage> page = pageAskedFor(request, refused);
    if (!page)
        return refused;
    const std::vector<SendingNumber> numbers = numbersAskedFor(request.query);

    auto first = numbers.begin();
    if (!page->token.isEmpty()) {
        first = std::find_if(numbers.begin(), numbers.end(), [&](const auto& n) { return n.sid == page->besideSid(); });
        if (first == numbers.end())
            return invalidPageToken();
        first = page->isBackwards() ? first - std::min<qsizetype>(page->size, first - numbers.begin()) : first + 1;
    }
    const auto last = first + std::min<qsizetype>(page->size, numbers.end() - first);
    json resources = json::array();
    std::for_each(first, last, [&](const SendingNumber& number) {
        resources.push_back(numberResource(number, account, m_createdAt));
    });
    return page->response(request, "incoming_phone_numbers", resources, last != numbers.end());
}

} // namespace outbound
