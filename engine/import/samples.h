#pragma once

#include <QString>

#include <vector>

namespace outbound
{

/// A real-looking audience that ships with the program, with a message ready for it.
struct Sample {
    QString title; ///< as the welcome page lists it
    QString path;  ///< a file in the program's resources
    QString campaignName;
    QString message;
    int rows = 0;                          ///< rows in the file that aren't blank, without the header
    QString region = QStringLiteral("GB"); ///< ISO 3166 code its national numbers are read in
};

/// A clinic's recall list, a shop's promotion and an event list with everything wrong with it.
std::vector<Sample> samples();

} // namespace outbound
