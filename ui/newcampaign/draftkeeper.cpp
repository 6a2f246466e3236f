#include "ui/newcampaign/draftkeeper.h"

#include "engine/engine.h"
#include "ui/newcampaign/campaigneditor.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace std::chrono_literals;

namespace outbound
{

DraftKeeper::DraftKeeper(Engine& engine, CampaignEditor& editor, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_editor(editor),
      m_writer(QFileInfo(engine.storePath()).path())
{
    connect(&editor, &CampaignEditor::changed, this, &DraftKeeper::save);
    connect(&editor, &CampaignEditor::pasteTyped, this, &DraftKeeper::save);
    connect(&m_writer, &DraftWriter::saved, this,
            [this](const QDateTime& at) { emit saved(m_last.isEmpty() ? QDateTime() : at); });
    connect(&m_writer, &DraftWriter::failed, this, [this](const Error& error) { emit unsaved(error.message); });
}

void DraftKeeper::bringBack()
{
    const auto kept = m_writer.read();
    if (!kept)
        return emit said(kept.error().message);
    if (!*kept)
        return;
    const OpenDraft& draft = (*kept)->draft;
    if (becameCampaigns(draft)) {
        m_writer.save({});
        return emit said(tr("“%1” became a campaign just before Outbound ended.").arg(draft.name));
    }
    if (draft.handedOverAt.isValid())
        emit doubted(tr("Outbound ended while “%1” was being created: look whether it is among the campaigns before "
                        "you send it.")
                         .arg(draft.name));
    m_handedOverAt = draft.handedOverAt;
    m_handedOverTo = draft.handedOverTo;
    m_bringingBack = true;
    m_editor.resume(draft);
    m_last = draft;
    if (!draft.files.empty())
        m_waiting = draft;
    readListAgain();
    m_bringingBack = false;
    emit saved((*kept)->savedAt);
    save();
}

/// Campaigns of that name and message came into being since it was handed over.
bool DraftKeeper::becameCampaigns(const OpenDraft& draft) const
{
    if (!draft.handedOverAt.isValid())
        return false;
    const auto campaigns = m_engine.reader().campaigns(draft.handedOverTo);
    const QString name = draft.name.trimmed();
    return campaigns && std::any_of(campaigns->begin(), campaigns->end(), [&](const CampaignSummary& summary) {
               const Campaign& campaign = summary.campaign;
               return campaign.createdAt >= draft.handedOverAt.addSecs(-1) && campaign.messageTemplate == draft.text &&
                      (campaign.name == name || campaign.name.startsWith(name + u' '));
           });
}

void DraftKeeper::readListAgain()
{
    OpenDraft list = m_waiting;
    bool changed = false;
    for (FileStamp& file : list.files) {
        const FileStamp now = FileStamp::of(file.path);
        const QString name = QFileInfo(file.path).fileName();
        if (!now.isThere())
            return emit listMissing(tr("“%1” is not in %2 any more; all but its people came back.")
                                        .arg(name, QDir::toNativeSeparators(QFileInfo(file.path).path())));
        if (now != file)
            emit said(
                tr("“%1” changed since; it was read anew, without what was chosen and put right in it.").arg(name));
        changed = changed || now != file;
        file = now;
    }
    if (changed)
        list.readAnew();
    if (!list.files.empty())
        m_editor.resumeList(list);
}

OpenDraft DraftKeeper::forgetList()
{
    return std::exchange(m_waiting, {});
}

void DraftKeeper::rememberList(const OpenDraft& list)
{
    m_waiting = list;
    save();
    readListAgain();
}

void DraftKeeper::saveAgain()
{
    m_writer.save(m_last);
}

void DraftKeeper::finish()
{
    m_writer.finish();
}

OpenDraft DraftKeeper::draft() const
{
    OpenDraft draft = m_editor.draft();
    if (!draft.hasList()) {
        draft.files = m_waiting.files;
        draft.options = m_waiting.options;
    }
    draft.handedOverAt = m_handedOverAt;
    draft.handedOverTo = m_handedOverTo;
    return draft;
}

void DraftKeeper::save()
{
    if (m_bringingBack)
        return;
    if (m_editor.hasList())
        m_waiting = {};
    OpenDraft now = draft();
    if (now.isEmpty()) {
        m_handedOverAt = {};
        m_handedOverTo.clear();
        now = {};
    }
    if (now == m_last)
        return;
    m_last = now;
    m_writer.save(now);
}

QFuture<DraftWriter::Written> DraftKeeper::handOver()
{
    m_handedOverAt = QDateTime::currentDateTimeUtc();
    m_handedOverTo = m_engine.connection().account;
    m_last = draft();
    return m_writer.saveAtOnce(m_last);
}

void DraftKeeper::takeBack()
{
    m_handedOverAt = {};
    m_handedOverTo.clear();
    save();
}

} // namespace outbound
