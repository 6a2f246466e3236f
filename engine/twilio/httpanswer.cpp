#include "engine/twilio/httpanswer.h"

#include "engine/twilio/errors.h"

namespace outbound
{

bool isRateLimit(const HttpAnswer& answer, int code)
{
    return answer.status == 429 || (answer.status >= 400 && answer.status < 500 && code == tooManyRequestsCode);
}

} // namespace outbound
