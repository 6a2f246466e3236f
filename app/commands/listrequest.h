#pragma once

#include "engine/import/importoptions.h"
#include "engine/result.h"

#include <QCommandLineParser>
#include <QStringList>

namespace outbound
{

/// Which list a command is to read, and how.
struct ListRequest {
    QStringList paths;     ///< files of one list; empty: standard input
    ImportOptions options; ///< but the phone columns and the opt-outs
    bool isRegionGiven = false;
    QString phoneColumn;       ///< a header or a number from 1; null: found out
    QString secondPhoneColumn; ///< the same; null: none
};

/// @param files paths, or `-` alone for standard input
Result<ListRequest> readListRequest(const QCommandLineParser& parser, const QStringList& files);

/// The country of `--region`, or GB.
Result<QString> readRegion(const QCommandLineParser& parser);

} // namespace outbound
