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
      m_pastedPath(QDir(folder).filePath(QStringLiteral("draft-pasted.txt")))
{
}

Result<std::optional<DraftFile::Kept>> DraftFile::read()
{
    QFile pastedFile(m_pastedPath);
    const QString pasted = pastedFile.open(QIODevice::ReadOnly) ? QString::fromUtf8(pastedFile.readAll()) : QString();
    QFile file(m_path);
    if (!file.exists()) {
        if (pasted.isEmpty())
            return std::optional<Kept>();
        Kept kept; // it was pasted a moment before the end
        kept.draft.isPasted = true;
        kept.draft.pasted = pasted;
        kept.draft.options.region.clear();
        kept.savedAt = pastedFile.fileTime(QFileDevice::FileModificationTime).toUTC();
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
    kept.draft.pasted = pasted;
    kept.draft.isPasted = kept.draft.isPasted && !pasted.isEmpty();
    if (kept.draft.isPasted && pastedFingerprint(pasted) != saved->pastedHash)
        kept.draft.readAnew(); // one typed on, and the end came between the two files
    return std::optional(kept);
}

Result<QDateTime> DraftFile::write(const OpenDraft& draft)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (draft.isEmpty()) {
        const auto removed = remove();
        return removed ? Result<QDateTime>(now) : removed.error();
    }
    if (auto written = writePasted(draft.pasted); !written)
        return written.error();
    const auto written = replace(m_path, toJson({draft, now, *m_pastedHash}));
    return written ? Result<QDateTime>(now) : written.error();
}

Result<void> DraftFile::writePasted(const QString& pasted)
{
    if (m_pastedHash && m_pasted == pasted)
        return {};
    m_pastedHash.reset();
    if (auto done = pasted.isEmpty() ? removeFile(m_pastedPath) : replace(m_pastedPath, pasted.toUtf8()); !done)
        return done;
    m_pasted = pasted;
    m_pastedHash = pastedFingerprint(pasted);
    return {};
}

Result<void> DraftFile::remove()
{
    m_pastedHash.reset();
    if (auto removed = removeFile(m_pastedPath); !removed)
        return removed;
    return removeFile(m_path);
}

} // namespace outbound
