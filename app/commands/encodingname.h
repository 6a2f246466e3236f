#pragma once

#include <QString>

namespace outbound
{

/// The known encoding that a person means by `utf8`, `cp1252`, `latin1`, `WINDOWS-1252`; empty when there is none.
QString encodingNamed(const QString& words);

} // namespace outbound
