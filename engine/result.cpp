#include "engine/result.h"

namespace outbound
{

QString toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AgentNotOwned:
        return QStringLiteral("agent_not_owned");
    case ErrorCode::CampaignNotCancellable:
        return QStringLiteral("campaign_not_cancellable");
    case ErrorCode::CampaignNotFound:
        return QStringLiteral("campaign_not_found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::EngineRunning:
        return QStringLiteral("engine_running");
    case ErrorCode::FromNumberNotOwned:
        return QStringLiteral("from_number_not_owned");
    case ErrorCode::InvalidRequest:
        return QStringLiteral("invalid_request");
    case ErrorCode::InvalidSchedule:
        return QStringLiteral("invalid_schedule");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Network:
        return QStringLiteral("network");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Storage:
        return QStringLiteral("storage");
    case ErrorCode::TooManyRecipients:
        return QStringLiteral("too_many_recipients");
    case ErrorCode::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorCode::Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

std::optional<ErrorCode> errorCodeFrom(const QString& word)
{
    for (int code = int(ErrorCode::AgentNotOwned); code <= int(ErrorCode::Unreadable); ++code)
        if (toString(ErrorCode(code)) == word)
            return ErrorCode(code);
    return {};
}

} // namespace outbound
