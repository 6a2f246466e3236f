#pragma once

#include "engine/http/httpserver.h"
#include "engine/result.h"

namespace outbound
{

/// What a client did wrong, or we: `{"error":{"code","message","field"}}`. The codes are those of the product texts and
/// the few that HTTP itself asks for.
struct ApiError {
    int status = 400;
    QString code;
    QString message;
    QString field = {}; ///< as "recipients[17].phone"; empty when it is no field's fault
    QMap<QByteArray, QByteArray> headers = {};
};

/// With the status that belongs to its code; a field is named only where the request had one.
ApiError apiError(const Error& error);
/// `field` can't be what it is.
Error invalidField(const QString& field, const QString& message);
/// What the server itself refuses: 400, 413 or 431.
ApiError refusedByServer(int status);

HttpResponse errorResponse(const ApiError& error);
HttpResponse errorResponse(const Error& error);

} // namespace outbound
