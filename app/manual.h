#pragma once

#include <QString>

namespace outbound
{

/// The manual page in the language of scdoc: the table's commands and options, and what is to be known around them.
QString manualSource();

} // namespace outbound
