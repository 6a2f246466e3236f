#include "engine/api/openapi.h"

#include <QFile>

namespace outbound
{

QByteArray openApi()
{
    QFile file(QStringLiteral(":/openapi.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("@VERSION@", OUTBOUND_VERSION);
}

} // namespace outbound
