#pragma once

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

/// Whether there were too many requests, so that this one was not processed.
/// @param code Twilio's own in the body; 0 for none
bool isRateLimit(const HttpAnswer& answer, int code);

} // namespace outbound
