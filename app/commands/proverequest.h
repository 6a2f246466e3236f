#pragma once

#include "engine/result.h"

#include <QCommandLineParser>

namespace outbound
{

/// What to prove, and how to say it.
struct ProveRequest {
    QString campaign; ///< its id, the beginning of it or its name; empty for all
    QString csv;      ///< file of the recipients, `-` for standard output; null for none
    bool json = false;
};

/// @param words what stands behind the command
Result<ProveRequest> readProveRequest(const QCommandLineParser& parser, const QStringList& words);

} // namespace outbound
