#pragma once

#include "engine/engine.h"
#include "ui/audience/audience.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <functional>

class QAction;
class QMimeData;

namespace outbound
{

class CampaignEditor;
class DraftKeeper;
class MessageBar;
class NeedBar;
class NewCampaignHeader;
class SendBar;
class SendFlow;
class SplitBar;
class UndoBar;
enum class MessageKind;

/// New Campaign: the editor, above it what went wrong, below it the footer that sends. What is written stays until it
/// is sent or discarded, also while other pages are open.
class NewCampaignPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewCampaignPage(Engine& engine, QWidget* parent = nullptr);
    ~NewCampaignPage() override;

    void openFiles(const QStringList& paths);
    void takeFiles(const QList<QUrl>& dropped);              ///< if they can be taken, or a sentence why not
    Result<QString> promise(const QMimeData& dragged) const; ///< what a drop does, or why it is refused
    /// Begins anew with a list and a message for it.
    /// @param region ISO 3166 code of its national numbers; empty: the one in use
    void openSample(const QString& path, const QString& name, const QString& message, const QString& region = {});
    void openCopy(const Campaign& campaign); ///< begins anew with what another campaign is made of
    void setPastedText(const QString& text);
    void chooseFile(); ///< asks with a file dialog
    void send();       ///< as the button does
    void focusName();
    bool isSending() const;           ///< it is asked, counted down or created
    void saveDraft();                 ///< waits until all that was written is on disk
    void setUndoSeconds(int seconds); ///< before a campaign of up to 500 people; 10 unless set

signals:
    void created(const outbound::CampaignId& id); ///< the one that was wanted
    void seriesCreated();                         ///< the several that a list was split into
    void backWanted();
    void connectWanted(); ///< an account, or the sandbox

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void bind();
    void addActions();
    QAction* addDeed(const QString& name, const QList<QKeySequence>& keys, void (NewCampaignPage::*call)());
    void refresh();
    void follow(); ///< the editor
    void finished(const std::vector<CampaignId>& ids);
    void followDraft();
    void sayKept(const QDateTime& at);
    void offerListAgain(const QString& sentence);
    void beginAnew(const QString& sentence);
    void offerAudienceBack(const Audience::State& before);
    void offerBack(const QString& sentence, std::function<void()> back);
    void say(MessageKind kind, const QString& sentence);
    void complain(const QString& sentence);
    void complain(const QString& sentence, const QString& way, void (NewCampaignPage::*call)()); ///< and a way out
    void lookForNumbers();
    void doubt(const QString& sentence);
    void takeBack();
    void saveAgain();
    void paste();
    void discard();

    Engine& m_engine;
    NewCampaignHeader* m_header;
    MessageBar* m_back; ///< a way back; stays beside what went wrong
    MessageBar* m_bar;
    NeedBar* m_needBar;
    SplitBar* m_splitBar; ///< too many people for a campaign
    CampaignEditor* m_editor;
    UndoBar* m_undoBar;
    SendBar* m_footer;
    SendFlow* m_flow;
    DraftKeeper* m_keeper;
    QPointer<QWidget> m_begunFrom; ///< where the focus was when sending began
    QAction* m_send;
    QAction* m_takeBack; ///< while there is something to take back
    QAction* m_discard;
};

} // namespace outbound
