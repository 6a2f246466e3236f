#pragma once

#include <QString>

namespace outbound
{

/// Why a message or a campaign failed, in the language of the program. The store keeps the reasons of Twilio in
/// English, so that they follow a change of the language; what is none of them stays as it is.
QString reasonText(const QString& kept);

} // namespace outbound
