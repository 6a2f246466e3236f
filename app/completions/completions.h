#pragma once

#include <QString>

namespace outbound
{

/// A script that teaches a shell to complete the commands and options of the table.
/// @param shell `bash`, `zsh` or `fish`
QString completionsFor(const QString& shell);

} // namespace outbound
