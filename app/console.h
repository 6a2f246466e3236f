#pragma once

#include "engine/result.h"

#include <QString>

namespace outbound
{

void print(const QString& line); ///< to standard output, with a newline
int fail(const Error& error);    ///< its sentence to standard error. @return the exit code 1

} // namespace outbound
