#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <nlohmann/json.hpp>

namespace outbound
{

/// The fields of Twilio's JSON. One that is missing or something else is empty or 0.
namespace fields
{

nlohmann::json parsed(const QByteArray& body); ///< what is read here of it; discarded when it is not JSON
QString text(const nlohmann::json& object, const char* key);
QString decimal(const nlohmann::json& object, const char* key); ///< text or number, digit by digit
int number(const nlohmann::json& object, const char* key);
QDateTime instant(const nlohmann::json& object, const char* key); ///< UTC
int code(const nlohmann::json& body);                             ///< Twilio's error code; 0 for none

} // namespace fields

} // namespace outbound
