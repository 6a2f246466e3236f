#pragma once

#include "engine/domain/connection.h"
#include "engine/remote/apicall.h"
#include "engine/result.h"

#include <nlohmann/json_fwd.hpp>

#include <QString>

namespace outbound
{

/// What an answer holds, or why there is nothing in it: the API's own word and sentence, or that nobody answered.
Result<nlohmann::json> readAnswer(const ApiAnswer& answer);

/// A member of an answer; empty, 0 or null when it has none of that kind.
QString textIn(const nlohmann::json& object, const char* name);
qint64 numberIn(const nlohmann::json& object, const char* name);

Connection connectionIn(const nlohmann::json& object);

} // namespace outbound
