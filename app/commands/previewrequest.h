#pragma once

#include "app/commands/listrequest.h"

namespace outbound
{

/// What the preview command is to judge, and how it prints the judgement.
struct PreviewRequest : ListRequest {
    enum class Output {
        Summary, ///< for people
        Json,
        Raw, ///< the cells alone, as JSON
    };
    Output output = Output::Summary;
};

/// @param files what the command names: paths, or `-` alone for standard input
Result<PreviewRequest> readPreviewRequest(const QCommandLineParser& parser, const QStringList& files);

} // namespace outbound
