#include "engine/sandbox/pricingendpoint.h"

#include "engine/sandbox/sandboxjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace outbound
{

using nlohmann::json;

namespace
{

struct Carrier {
    const char* name;
    const char* mcc;
    const char* mnc;
    const char* price; ///< from a long code; decimal, US dollars
};

struct Country {
    const char* region;
    const char* name;
    std::vector<Carrier> carriers;
};

const std::vector<Country>& countries()
{
    static const std::vector<Country> all{
        {"AU", "Australia", {{"Telstra", "505", "01", "0.0515"}, {"Optus", "505", "02", "0.0515"}}},
        {"CA", "Canada", {{"Bell", "302", "610", "0.0079"}, {"Rogers", "302", "720", "0.0079"}}},
        {"DE", "Germany", {{"Telekom", "262", "01", "0.0950"}, {"Vodafone", "262", "02", "0.0985"}}},
        {"ES", "Spain", {{"Movistar", "214", "07", "0.0740"}, {"Orange", "214", "03", "0.0740"}}},
        {"FR", "France", {{"Orange", "208", "01", "0.0760"}, {"SFR", "208", "10", "0.0798"}}},
        {"GB", "United Kingdom", {{"EE", "234", "30", "0.0400"}, {"Vodafone", "234", "15", "0.0400"}}},
        {"IE", "Ireland", {{"Vodafone", "272", "01", "0.0716"}, {"Three", "272", "05", "0.0716"}}},
        {"IT", "Italy", {{"TIM", "222", "01", "0.0890"}, {"Vodafone", "222", "10", "0.0927"}}},
        {"NL", "Netherlands", {{"KPN", "204", "08", "0.0980"}, {"Odido", "204", "16", "0.0980"}}},
        {"PL", "Poland", {{"Orange", "260", "03", "0.0420"}, {"Play", "260", "06", "0.0420"}}},
        {"US", "United States", {{"AT&T", "310", "410", "0.0079"}, {"Verizon", "311", "480", "0.0083"}}},
    };
    return all;
}

json pricesOf(const Carrier& carrier)
{
    json prices = json::array();
    for (const char* type : {"local", "mobile", "toll free", "shortcode"})
        prices.push_back({{"base_price", carrier.price}, {"current_price", carrier.price}, {"number_type", type}});
    return prices;
}

} // namespace

HttpResponse PricingEndpoint::country(const QString& region, const HttpRequest& request) const
{
    const auto known = std::find_if(countries().begin(), countries().end(),
                                    [&](const Country& country) { return region == QLatin1String(country.region); });
    if (known == countries().end())
        return notFound(request.path);
    json outbound = json::array();
    for (const Carrier& carrier : known->carriers)
        outbound.push_back(
            {{"carrier", carrier.name}, {"mcc", carrier.mcc}, {"mnc", carrier.mnc}, {"prices", pricesOf(carrier)}});
    return jsonResponse(
        200, {{"country", known->name},
              {"inbound_sms_prices",
               json::array({{{"base_price", "0.0075"}, {"current_price", "0.0075"}, {"number_type", "local"}}})},
              {"iso_country", known->region},
              {"outbound_sms_prices", outbound},
              {"price_unit", "USD"},
              {"url", toJson(QStringLiteral("https://pricing.twilio.com/v1/Messaging/Countries/") + region)}});
}

} // namespace outbound
