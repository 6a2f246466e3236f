#pragma once

#include "engine/http/httpserver.h"

#include <QHash>
#include <QString>

namespace outbound
{

using FormFields = QHash<QString, QString>;

/// The fields of an `application/x-www-form-urlencoded` UTF-8 body; none for another content type. Of a repeated key
/// the last value counts.
FormFields formFields(const HttpRequest& request);

} // namespace outbound
