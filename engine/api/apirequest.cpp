#include "engine/api/apirequest.h"

namespace outbound
{

std::optional<RememberedAnswer> ApiRequest::onceWith(const HttpResponse& answer) const
{
    std::optional<RememberedAnswer> kept = once;
    if (kept) {
        kept->status = answer.status;
        kept->body = answer.body;
    }
    return kept;
}

} // namespace outbound
