#pragma once

#include "engine/import/importoptions.h"
#include "engine/result.h"

#include <QCommandLineParser>
#include <QStringList>

namespace outbound
{

/// What the preview command is to judge, and how it prints the judgement.
struct PreviewRequest {
    enum class Output {
        Summary, ///< for people
        Json,
        Raw, ///< the cells alone, as JSON
    };
    Output output = Output::Summary;
    QStringList paths;         ///< files of one list; empty: standard input
    ImportOptions options;     ///< but the phone columns and the opt-outs
    QString phoneColumn;       ///< a header or a number from 1; empty: found out
    QString secondPhoneColumn; ///< the same; empty: none
};

/// Declares the options of the preview command.
void addPreviewOptions(QCommandLineParser& parser);

/// Reads them. @param files what the command names: paths, or `-` alone for standard input
Result<PreviewRequest> readPreviewRequest(const QCommandLineParser& parser, const QStringList& files);

} // namespace outbound
