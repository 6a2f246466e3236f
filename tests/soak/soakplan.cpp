#include "tests/soak/soakplan.h"

#include <algorithm>
#include <utility>

namespace outbound
{

QString toString(SoakEvent event)
{
    static const char* const words[] = {"kill",     "pause",  "resume",  "cancel",     "retry",       "rate",
                                        "schedule", "launch", "restart", "clock step", "sandbox down"};
    return QLatin1String(words[size_t(event)]);
}

std::vector<SoakEvent> SoakPlan::course(QRandomGenerator& random) const
{
    static constexpr std::pair<SoakEvent, int> perHundred[] = {
        {SoakEvent::Pause, 25}, {SoakEvent::Resume, 25},  {SoakEvent::Cancel, 1}, {SoakEvent::Retry, 10},
        {SoakEvent::Rate, 18},  {SoakEvent::Schedule, 9}, {SoakEvent::Launch, 1}, {SoakEvent::Restart, 9}};
    std::vector<SoakEvent> course;
    for (const auto& [event, share] : perHundred)
        course.insert(course.end(), size_t((events * share + 99) / 100), event);
    course.resize(size_t(events), SoakEvent::Pause);
    course.insert(course.end(), size_t(kills), SoakEvent::Kill);
    course.insert(course.end(), size_t(kills / 3 + 1), SoakEvent::ClockStep);
    course.insert(course.end(), size_t(kills / 6 + 1), SoakEvent::SandboxDown);
    for (size_t left = course.size(); left > 1; --left)
        std::swap(course[left - 1], course[random.bounded(quint32(left))]);
    return course;
}

} // namespace outbound
