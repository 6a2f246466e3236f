#include "engine/http/requesthead.h"

#include <algorithm>

namespace outbound
{

namespace
{

bool isToken(const QByteArray& name) ///< RFC 9110, 5.6.2
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isFieldValue(const QByteArray& value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c == '\t' || (uchar(c) >= 0x20 && c != 0x7f); });
}

/// A path on this server, with or without a query; anything else ("*", "http://…") is meant for proxies.
bool isPath(const QByteArray& target)
{
    if (!target.startsWith('/') ||
        std::any_of(target.begin(), target.end(), [](char c) { return uchar(c) <= 0x20 || c == 0x7f; }))
        return false;
    const QByteArray decoded = QByteArray::fromPercentEncoding(target);
    return decoded.isValidUtf8() && !decoded.contains('\0');
}

bool areFields(const QMultiMap<QByteArray, QByteArray>& headers)
{
    for (auto header = headers.begin(); header != headers.end(); ++header)
        if (!isToken(header.key()) || !isFieldValue(header.value()))
            return false;
    return true;
}

/// How long the body is must be said at most once.
bool hasOneLength(const RequestHead& head, const QMultiMap<QByteArray, QByteArray>& headers)
{
    const QList<QByteArray> lengths = headers.values("content-length");
    const QList<QByteArray> codings = headers.values("transfer-encoding");
    if (lengths.size() + codings.size() > 1)
        return false;
    if (!codings.isEmpty())
        return codings.front().compare("chunked", Qt::CaseInsensitive) == 0 && head.version != "HTTP/1.0";
    return lengths.isEmpty() ||
           (!lengths.front().isEmpty() &&
            std::all_of(lengths.front().begin(), lengths.front().end(), [](char c) { return c >= '0' && c <= '9'; }));
}

/// @return also true for a number too large to be one
bool isPast(const QByteArray& length, qint64 limit)
{
    bool isNumber = false;
    const qint64 bytes = length.toLongLong(&isNumber);
    return !length.isEmpty() && (!isNumber || bytes > limit);
}

} // namespace

int refusalAtSight(const RequestHead& head, const HttpRequest& request, const HttpServer::Limits& limits)
{
    if (head.size > limits.headerBytes)
        return 431;
    const qsizetype hosts = request.headers.count("host");
    if (!isToken(request.method) || !isPath(head.target) || !areFields(request.headers) || hosts > 1 ||
        (hosts == 0 && head.version != "HTTP/1.0") || !hasOneLength(head, request.headers))
        return 400;
    return isPast(request.headers.value("content-length"), limits.bodyBytes) ? 413 : 0;
}

} // namespace outbound
