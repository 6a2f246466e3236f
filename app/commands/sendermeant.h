#pragma once

#include "engine/domain/sendingnumber.h"
#include "engine/result.h"

#include <vector>

namespace outbound
{

/// The number somebody means by its E.164, by how it is written in their country, or as a short code or name.
/// FromNumberNotOwned, with those there are, when it is none of them.
Result<SendingNumber> senderMeant(const std::vector<SendingNumber>& numbers, const QString& words,
                                  const QString& region);

} // namespace outbound
