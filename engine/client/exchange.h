#pragma once

#include <QNetworkReply>
#include <QNetworkRequest>

namespace outbound
{

class OneShotBody;

/// A request that brings along nothing of earlier ones: HTTP/1.1, no cookies, no cache; redirects are not followed.
QNetworkRequest plainRequest(const QUrl& url);

/// A body for this request that no part of Qt can send a second time. The caller makes it the reply's child.
OneShotBody* sentOnce(const QByteArray& body, QNetworkRequest& request);

/// Whether the answer came to its end, be it a refusal.
bool isWhole(const QNetworkReply& reply);
int statusOf(const QNetworkReply& reply); ///< the HTTP status; 0 when no answer began

} // namespace outbound
