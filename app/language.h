#pragma once

namespace outbound
{

/// Installs the texts of the system's language; English plural forms where there are none.
void installLanguage();

} // namespace outbound
