#include "engine/draft/opendraft.h"

namespace outbound
{

QStringList OpenDraft::paths() const
{
    QStringList paths;
    for (const FileStamp& file : files)
        paths << file.path;
    return paths;
}

void OpenDraft::readAnew()
{
    const QString region = options.region;
    options = {};
    options.region = region;
}

bool OpenDraft::isEmpty() const
{
    return name.isEmpty() && text.isEmpty() && scheduledAt.isNull() && !hasList() && pasted.isEmpty();
}

} // namespace outbound
