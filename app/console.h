#pragma once

#include "engine/result.h"

#include <QString>

namespace outbound
{

void print(const QString& line); ///< to standard output, with a newline
void note(const QString& line);  ///< to standard error, after the program's name
int fail(const Error& error);    ///< its sentence to standard error. @return the exit code 1
/// The same with a stranger's words in it. @return 2 where something was asked for wrongly, else 1
int refuse(const Error& error);

/// A stranger's text for the terminal: control characters, line ends and marks that turn the direction of writing
/// become visible, such as `\u001b`.
QString printable(const QString& text);

/// Columns of a terminal that a text takes: an East Asian character takes two.
int terminalWidth(const QString& text);

} // namespace outbound
