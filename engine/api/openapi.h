#pragma once

#include <QByteArray>

namespace outbound
{

/// The description of the API, OpenAPI 3.1, with this program's version.
QByteArray openApi();

} // namespace outbound
