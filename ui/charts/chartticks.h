#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace outbound
{

/// Round numbers from 0 up to `most`, at most four of them.
std::vector<int> countTicks(int most);

struct TimeTick {
    QDateTime at;
    QString label;
};

/// Round local times between two instants, at most `count` of them, with seconds or the day where that tells them
/// apart.
std::vector<TimeTick> timeTicks(const QDateTime& from, const QDateTime& to, int count);

} // namespace outbound
