#pragma once

#include <QString>

namespace outbound
{

/// Reads JSON strings, one a line, from a file or (without a path) from standard input, and answers each at once with a
/// line `{"encoding":"GSM-7","segments":1,"units":2}`. @return the exit code
int countSegments(const QString& path);

} // namespace outbound
