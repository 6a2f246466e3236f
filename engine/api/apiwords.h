#pragma once

#include <QCoreApplication>

namespace outbound
{

/// Where the sentences of the API are translated.
struct ApiWords {
    Q_DECLARE_TR_FUNCTIONS(Api)
};

} // namespace outbound
