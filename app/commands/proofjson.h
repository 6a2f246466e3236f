#pragma once

#include "engine/domain/proof.h"

#include <string>

namespace outbound
{

/// A proof as one JSON object on one line.
std::string proofJson(const Proof& proof);

} // namespace outbound
