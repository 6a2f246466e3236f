#pragma once

#include <QString>

namespace outbound
{

/// What a country is called in the language of the program. QLocale knows it in English alone.
/// @param region ISO 3166 code of two letters
QString regionName(const QString& region);
QString shortRegionName(const QString& region); ///< "UK" where people say so, else the same

} // namespace outbound
