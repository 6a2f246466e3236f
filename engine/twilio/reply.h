#pragma once

#include "engine/domain/sendingnumber.h"
#include "engine/send/smsprovider.h"

#include <QByteArray>
#include <QNetworkReply>

namespace outbound
{

/// An HTTP exchange that came to its end, well or not.
struct HttpAnswer {
    int status = 0; ///< 0: no answer that came whole
    QNetworkReply::NetworkError failure = QNetworkReply::NoError;
    bool bodyWasRead = true; ///< false when not a byte of the request's body left us
    QByteArray retryAfter;   ///< the header's value
    QByteArray date;         ///< the header's value
    QByteArray body;
};

/// What Twilio calls itself.
struct TwilioAccount {
    AccountSid sid;
    QString name;
    bool isActive = true;
};

/// Judges the answer to a create. Only what is certain is called so; everything else is in doubt.
/// @param to whom the message is for: an answer about somebody else is not the answer
SubmitOutcome readCreated(const HttpAnswer& answer, const QString& to);

/// What is no list is an error: an empty page would prove an absence.
Result<MessagePage> readPage(const HttpAnswer& answer);
Result<ProviderMessage> readMessage(const HttpAnswer& answer);
Result<TwilioAccount> readAccount(const HttpAnswer& answer);

struct NumbersPage {
    std::vector<SendingNumber> numbers; ///< only those that can send texts
    QString nextPage;                   ///< empty on the last page
};
Result<NumbersPage> readNumbers(const HttpAnswer& answer);

/// A list whose pages never end: it proves nothing.
Error endlessList();

} // namespace outbound
