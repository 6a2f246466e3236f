#include "tests/soak/weather.h"

#include <nlohmann/json.hpp>

namespace outbound
{

using nlohmann::json;

static json skies()
{
    return {{"delivery",
             {{"delivered", {{"share", 85}, {"after_s", {0.3, 2}}}},
              {"undelivered", {{"share", 8}, {"after_s", {0.3, 2}}, {"codes", {30003, 30005}}}},
              {"failed", {{"share", 4}, {"after_s", {0.3, 2}}, {"codes", {30007}}}},
              {"sent", {{"share", 3}, {"after_s", 0.3}}}}},
            {"replies", {{"share", 0.05}, {"after_s", {0.5, 2}}, {"opt_outs", {"+12015550103", "+12015550117"}}}}};
}

QByteArray someWeather(QRandomGenerator& random, double longestLag)
{
    json weather = skies();
    weather["seed"] = random.bounded(1'000'000);
    weather["latency_ms"] = random.bounded(120);
    weather["jitter_ms"] = random.bounded(80);
    weather["list_lag_s"] = random.bounded(2) == 0 ? longestLag : random.bounded(longestLag);
    json faults = json::object();
    for (const char* name : {"drop_before", "error_before", "html_before", "hang_before", "drop_after", "error_after",
                             "html_after", "hang_after", "truncate_after"})
        if (random.bounded(2) == 0)
            faults[name] = {{"rate", 0.002 + random.bounded(0.02)}};
    if (random.bounded(2) == 0) { // a storm at first, or a drizzle; with the time to wait or without
        json throttle =
            random.bounded(2) == 0 ? json{{"every", 1}, {"times", 1 + random.bounded(4)}} : json{{"rate", 0.05}};
        if (random.bounded(2) == 0)
            throttle["retry_after_s"] = 1;
        faults["throttle"] = throttle;
    }
    weather["faults"] = faults;
    return QByteArray::fromStdString(weather.dump());
}

QByteArray fairWeather()
{
    return QByteArray::fromStdString(skies().dump());
}

} // namespace outbound
