#include "engine/draft/filestamp.h"

#include <QFileInfo>

namespace outbound
{

FileStamp FileStamp::of(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {path, -1, {}};
    return {path, file.size(), QDateTime::fromMSecsSinceEpoch(file.lastModified().toMSecsSinceEpoch(), Qt::UTC)};
}

} // namespace outbound
