#pragma once

#include <QStringView>

#include <vector>

namespace outbound
{

/// The letters beyond ASCII of a language, small, the most frequent first where the script isn't Latin.
struct Language {
    QStringView letters;
    QStringView seldom; ///< found in loan words and the names of neighbours
    double weight = 2;  ///< of a letter that belongs to it
};

using Languages = std::vector<Language>;

/// By the alphabet that an encoding is made for.
namespace languages
{
extern const Languages western;
extern const Languages central;
extern const Languages turkish;
extern const Languages baltic;
extern const Languages vietnamese;
extern const Languages cyrillic;
extern const Languages greek;
extern const Languages hebrew;
extern const Languages arabic;
extern const Languages thai;
extern const Languages japanese;
extern const Languages simplified;
extern const Languages traditional;
extern const Languages korean;
} // namespace languages

} // namespace outbound
