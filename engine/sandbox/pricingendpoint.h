#pragma once

#include "engine/http/httpserver.h"

namespace outbound
{

/// What texts cost, as Twilio's Pricing API tells it. The prices are the sandbox's own: of the usual size, nobody's
/// tariff.
class PricingEndpoint
{
public:
    HttpResponse country(const QString& region, const HttpRequest& request) const; ///< ISO 3166; 404 for most
};

} // namespace outbound
