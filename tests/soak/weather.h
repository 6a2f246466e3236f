#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace outbound
{

/// A scenario for the sandbox, as `--scenario` takes it, with some of all its faults; never so bad that nothing goes
/// out. The list lags by `longestLag` seconds at most.
QByteArray someWeather(QRandomGenerator& random, double longestLag);

/// The same sandbox when nothing goes wrong, but people still answer STOP.
QByteArray fairWeather();

} // namespace outbound
