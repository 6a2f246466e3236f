#pragma once

#include "engine/http/httpserver.h"

namespace outbound
{

/// What stands before the body of a request, as it was sent.
struct RequestHead {
    QByteArray target;  ///< not decoded
    QByteArray version; ///< "HTTP/1.1"
    qsizetype size = 0; ///< bytes of request line and headers
};

/// The status a request is refused with for its head alone, whatever it asks for: 400 when it is malformed or can be
/// understood in two ways (RFC 9112, 3.2, 5 and 6), 413 or 431 past the limits; 0 when there is nothing against it.
int refusalAtSight(const RequestHead& head, const HttpRequest& request, const HttpServer::Limits& limits);

} // namespace outbound
