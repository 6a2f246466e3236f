#pragma once

#include <QString>

namespace outbound
{

/// How much a header promises phone numbers, from 0 for nothing to 0.65. It knows the names of the product text (phone,
/// number, mobile, tel, telephone) and their kin as whole words only, so `hotel` and `total` promise nothing. Exact
/// beats partial, and a mobile beats any other phone.
double phonePromise(const QString& header);

} // namespace outbound
