#include "engine/sandbox/createrules.h"

#include "engine/sandbox/sandboxaccount.h"
#include "engine/sandbox/sandboxjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int longestBody = 1600; ///< UTF-16 units

std::optional<HttpResponse> badRequest(int code, const QString& message)
{
    return refusal(400, code, message);
}

std::optional<HttpResponse> refusalOfFields(const FormFields& fields)
{
    const QString to = fields.value(QStringLiteral("To"));
    const QString from = fields.value(QStringLiteral("From"));
    const QString body = fields.value(QStringLiteral("Body"));
    if (to.isEmpty())
        return badRequest(21604, QStringLiteral("A 'To' phone number is required."));
    if (from.isEmpty())
        return badRequest(21603, QStringLiteral("A 'From' phone number is required."));
    if (body.isEmpty())
        return badRequest(21602, QStringLiteral("Message body is required."));
    if (body.size() > longestBody)
        return badRequest(21617, QStringLiteral("The concatenated message body exceeds the 1600 character limit."));
    if (to == from)
        return badRequest(21266, QStringLiteral("'To' and 'From' number cannot be the same: %1").arg(to));
    return {};
}

std::optional<HttpResponse> refusalOfSender(const QString& from)
{
    if (from == QLatin1String("+15005550001"))
        return badRequest(21212, QStringLiteral("The 'From' number %1 is not a valid phone number, shortcode, or "
                                                "alphanumeric sender ID.")
                                     .arg(from));
    if (from == QLatin1String("+15005550008"))
        return badRequest(21611,
                          QStringLiteral("This 'From' number has exceeded the maximum number of queued messages"));
    const std::vector<SendingNumber> numbers = sandboxNumbers();
    const bool isOwned = std::any_of(numbers.begin(), numbers.end(), [&](const auto& n) { return n.phone == from; });
    if (!isOwned && from != QLatin1String("+15005550006"))
        return badRequest(21606, QStringLiteral("The 'From' phone number provided (%1) is not a valid message-capable "
                                                "Twilio phone number for this destination.")
                                     .arg(from));
    return {};
}

std::optional<HttpResponse> refusalOfRecipient(const QString& to, const QString& from)
{
    if (!isDialable(to) || to == QLatin1String("+15005550001"))
        return badRequest(21211, QStringLiteral("The 'To' number %1 is not a valid phone number.").arg(to));
    if (to == QLatin1String("+15005550002"))
        return badRequest(21612, QStringLiteral("The 'To' phone number: %1, is not currently reachable using the "
                                                "'From' phone number: %2 via SMS.")
                                     .arg(to, from));
    if (to == QLatin1String("+15005550003"))
        return badRequest(21408, QStringLiteral("Permission to send an SMS has not been enabled for the region "
                                                "indicated by the 'To' number: %1.")
                                     .arg(to));
    if (to == QLatin1String("+15005550004"))
        return refusalOfOptedOut();
    if (to == QLatin1String("+15005550009"))
        return badRequest(21614, QStringLiteral("'To' number is not a valid mobile number: %1").arg(to));
    return {};
}

} // namespace

std::optional<HttpResponse> refusalOfCreate(const FormFields& fields)
{
    if (auto refused = refusalOfFields(fields))
        return refused;
    const QString from = fields.value(QStringLiteral("From"));
    if (auto refused = refusalOfSender(from))
        return refused;
    return refusalOfRecipient(fields.value(QStringLiteral("To")), from);
}

HttpResponse refusalOfOptedOut()
{
    return refusal(400, 21610, QStringLiteral("Attempt to send to unsubscribed recipient"));
}

bool isDialable(const QString& phone)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    return pattern.match(phone).hasMatch();
}

} // namespace outbound
