#pragma once

#include "engine/result.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

namespace outbound
{

inline constexpr int deepestJson = 8; ///< objects and arrays within each other

/// Reads a body that means one thing only: JSON in UTF-8, at most `deepestJson` deep, no name twice in an object, no
/// NUL in a text. The error says what is wrong and at which byte.
Result<nlohmann::json> readJson(const QByteArray& text);

} // namespace outbound
