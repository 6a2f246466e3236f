#pragma once

#include <QString>

namespace outbound
{

/// A title as the name of a file: without what a file's name may not have, 80 characters at most.
/// @param otherwise when nothing is left of it
QString fileNameOf(const QString& title, const QString& otherwise);

} // namespace outbound
