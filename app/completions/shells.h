#pragma once

#include <QString>

namespace outbound::completions
{

QString bash();
QString zsh();
QString fish();

} // namespace outbound::completions
