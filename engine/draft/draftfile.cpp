#include "engine/draft/draftfile.h"

#include "engine/draft/draftjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace outbound
{

namespace
{

Error unsaved(const QString& why)
{
    return {ErrorCode::Storage, QCoreApplication::translate("OpenDraft", "The draft can’t be saved: %1.").arg(why),
            why};
}

Result<void> replace(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>() : unsaved(file.errorString());
}

Result<void> removeFile(const QString& path)
{
    QFile file(path);
    return !file.exists() || file.remove() ? Result<void>() : unsaved(file.errorString());
}

} // namespace

DraftFile::DraftFile(const QString& folder)
    : m_path(QDir(folder).filePath(QStringLiteral("draft.json"))),
      m_besidePath(QDir(folder).filePath(QStringLiteral("draft-list.txt")))
{
}

Result<std::optional<DraftFile::Kept>> DraftFile::read()
{
    QFile besideFile(m_besidePath);
    const QByteArray beside = besideFile.open(QIODevice::ReadOnly) ? besideFile.readAll() : QByteArray();
    QFile file(m_path);
    if (!file.exists()) {
        if (beside.isEmpty())
            return std::optional<Kept>();
        Kept kept; // it was pasted a moment before the end
        kept.draft.isPasted = true;
        kept.draft.pasted = QString::fromUtf8(beside);
        kept.draft.options.region.clear();
        kept.savedAt = besideFile.fileTime(QFileDevice::FileModificationTime).toUTC();
        return std::optional(kept);
    }
    auto saved = file.open(QIODevice::ReadOnly) ? draftFromJson(file.readAll()) : Result<SavedDraft>(unsaved({}));
    if (!saved) {
        file.close();
        const QString aside =
            QString(m_path).replace(QLatin1String("draft.json"), QLatin1String("draft-unreadable.json"));
        QFile::remove(aside);
        file.rename(aside);
        return saved.error();
    }
    Kept kept{saved->draft, saved->savedAt};
    OpenDraft& draft = kept.draft;
    if (saved->hasBytes)
        draft.bytes = beside;
    else
        draft.pasted = QString::fromUtf8(beside);
    draft.isPasted = draft.isPasted && !draft.pasted.isEmpty();
    if (draft.files.empty() && fingerprint(beside) != saved->besideHash)
        draft.readAnew(); // the end came between the two files, so what was put right belongs to another list
    return std::optional(kept);
}

Result<QDateTime> DraftFile::write(const OpenDraft& draft)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (draft.isEmpty()) {
        const auto removed = remove();
        return removed ? Result<QDateTime>(now) : removed.error();
    }
    if (auto written = writeBeside(draft); !written)
        return written.error();
    const auto written = replace(m_path, toJson({draft, now, !draft.bytes.isEmpty(), *m_besideHash}));
    return written ? Result<QDateTime>(now) : written.error();
}

Result<void> DraftFile::writeBeside(const OpenDraft& draft)
{
    if (m_besideHash && m_pasted == draft.pasted && m_bytes == draft.bytes)
        return {};
    m_besideHash.reset();
    const QByteArray beside = draft.bytes.isEmpty() ? draft.pasted.toUtf8() : draft.bytes;
    if (auto done = beside.isEmpty() ? removeFile(m_besidePath) : replace(m_besidePath, beside); !done)
        return done;
    m_pasted = draft.pasted;
    m_bytes = draft.bytes;
    m_besideHash = fingerprint(beside);
    return {};
}

Result<void> DraftFile::remove()
{
    m_besideHash.reset();
    if (auto removed = removeFile(m_besidePath); !removed)
        return removed;
    return removeFile(m_path);
}

} // namespace outbound
