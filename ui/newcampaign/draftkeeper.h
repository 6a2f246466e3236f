#pragma once

#include "engine/draft/draftwriter.h"

namespace outbound
{

class CampaignEditor;
class Engine;

/// Keeps what is written in the editor, so that neither a crash nor another language loses it, and brings it back. A
/// list on disk is read again; while it can't be, it stays part of the draft.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Engine& engine, CampaignEditor& editor, QObject* parent);

    void bringBack(); ///< what was kept, into an editor that is empty
    void saveAgain();
    void finish();                                    ///< waits until all is saved
    bool isEmpty() const { return m_last.isEmpty(); } ///< nothing is kept
    void readListAgain();
    OpenDraft forgetList();                   ///< that could not be read; what was forgotten
    void rememberList(const OpenDraft& list); ///< and back

    /// Marks it as about to become campaigns; only when that is saved may they be created. A draft found with the mark
    /// is not simply offered again, for the end may have come in between.
    QFuture<DraftWriter::Written> handOver();
    void takeBack(); ///< nothing was created

signals:
    void saved(const QDateTime& at);           ///< null: there is nothing to save
    void unsaved(const QString& sentence);     ///< it could not be saved
    void said(const QString& sentence);        ///< what is not as it was
    void doubted(const QString& sentence);     ///< it may have been sent
    void listMissing(const QString& sentence); ///< readListAgain() tries it again

private:
    void save();
    OpenDraft draft() const;
    bool becameCampaigns(const OpenDraft& draft) const;

    Engine& m_engine;
    CampaignEditor& m_editor;
    DraftWriter m_writer;
    OpenDraft m_last;    ///< the newest that was to be saved
    OpenDraft m_waiting; ///< of it only the list, until that is read
    QDateTime m_handedOverAt;
    AccountSid m_handedOverTo;
    bool m_bringingBack = false;
};

} // namespace outbound
