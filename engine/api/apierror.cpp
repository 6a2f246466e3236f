#include "engine/api/apierror.h"

#include "engine/api/apijson.h"
#include "engine/api/apiwords.h"

namespace outbound
{

static int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AgentNotOwned:
    case ErrorCode::FromNumberNotOwned:
    case ErrorCode::InvalidRequest:
    case ErrorCode::InvalidSchedule:
    case ErrorCode::TooManyRecipients:
    case ErrorCode::Unreadable:
        return 400;
    case ErrorCode::CampaignNotFound:
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::CampaignNotCancellable:
    case ErrorCode::Conflict:
    case ErrorCode::EngineRunning:
    case ErrorCode::Cancelled:
        return 409;
    case ErrorCode::Unauthorized: // by Twilio; 401 is for who has no key to this API
        return 422;
    case ErrorCode::Network:
        return 502;
    case ErrorCode::Storage:
        break;
    }
    return 503;
}

ApiError apiError(const Error& error)
{
    ApiError answer{statusOf(error.code), toString(error.code), error.message};
    if (answer.status == 400 || answer.status == 422)
        answer.field = error.detail;
    if (error.code == ErrorCode::Storage)
        answer.headers.insert("Retry-After", "2");
    return answer;
}

Error invalidField(const QString& field, const QString& message)
{
    return {ErrorCode::InvalidRequest, message, field};
}

ApiError refusedByServer(int status)
{
    switch (status) {
    case 413:
        return {status, QStringLiteral("payload_too_large"), ApiWords::tr("A request may have up to 8 MB.")};
    case 431:
        return {status, QStringLiteral("invalid_request"), ApiWords::tr("The headers may have up to 32 KiB.")};
    default:
        return {status, QStringLiteral("invalid_request"), ApiWords::tr("This is not a well-formed HTTP request.")};
    }
}

HttpResponse errorResponse(const ApiError& error)
{
    HttpResponse response =
        jsonResponse(error.status, {{"error",
                                     {{"code", jsonOf(error.code)},
                                      {"message", jsonOf(error.message)},
                                      {"field", error.field.isEmpty() ? Json() : jsonOf(error.field)}}}});
    response.headers.insert(error.headers);
    return response;
}

HttpResponse errorResponse(const Error& error)
{
    return errorResponse(apiError(error));
}

} // namespace outbound
