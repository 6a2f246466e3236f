#pragma once

#include <QString>
#include <Qt>

namespace outbound
{

/// Gives the program the texts of a language instead of those it had, and the way to write numbers and dates that goes
/// with them; English plural forms where there are no texts. May be called at any time: windows hear of it by
/// QEvent::LanguageChange.
/// @param language code of QLocale; empty: the system's @return the direction its words run in
Qt::LayoutDirection useLanguage(const QString& language = {});

} // namespace outbound
