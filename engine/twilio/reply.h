#pragma once

#include "engine/domain/countryprices.h"
#include "engine/domain/sendingnumber.h"
#include "engine/send/smsprovider.h"
#include "engine/twilio/httpanswer.h"

namespace outbound
{

/// What Twilio calls itself.
struct TwilioAccount {
    AccountSid sid;
    QString name;
    bool isActive = true;
};

/// What is no list is an error: an empty page would prove an absence.
Result<MessagePage> readPage(const HttpAnswer& answer);
Result<ProviderMessage> readMessage(const HttpAnswer& answer);
Result<TwilioAccount> readAccount(const HttpAnswer& answer);

struct NumbersPage {
    std::vector<SendingNumber> numbers; ///< only those that can send texts
    QString nextPage;                   ///< empty on the last page
};
Result<NumbersPage> readNumbers(const HttpAnswer& answer);

/// The prices of one country. A carrier without one for a kind of number asks what it asks from others; those of no
/// carrier are missing.
Result<CountryPrices> readPrices(const HttpAnswer& answer, const QString& region);

/// A list whose pages never end: it proves nothing.
Error endlessList();

} // namespace outbound
