#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace outbound
{

/// A file as it was when it was read, enough to tell later whether it still is.
struct FileStamp {
    QString path;
    qint64 size = -1;   ///< bytes; -1: it was not there
    QDateTime modified; ///< UTC, in ms

    static FileStamp of(const QString& path); ///< as it is now
    bool isThere() const { return size >= 0; }
    bool operator==(const FileStamp&) const = default;
};

using FileStamps = std::vector<FileStamp>;

} // namespace outbound
