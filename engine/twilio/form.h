#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace outbound
{

/// Names and values of a form or query string, in order.
using Form = std::vector<std::pair<QByteArray, QString>>;

/// `application/x-www-form-urlencoded` UTF-8. QUrlQuery is no use here: it leaves `+` bare, so a server reads a blank.
QByteArray encoded(const Form& form);

} // namespace outbound
