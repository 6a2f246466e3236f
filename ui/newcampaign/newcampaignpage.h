#pragma once

#include "engine/engine.h"
#include "ui/audience/audience.h"
#include "ui/newcampaign/campaigneditor.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QMimeData;
class QShortcut;

namespace outbound
{

class MessageBar;
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

    void openFiles(const QStringList& paths);
    void takeFiles(const QList<QUrl>& dropped);              ///< if they can be taken, or a sentence why not
    Result<QString> promise(const QMimeData& dragged) const; ///< what a drop does, or why it is refused
    /// Begins anew with a list and a message for it.
    /// @param region ISO 3166 code of its national numbers; empty: the one in use
    void openSample(const QString& path, const QString& name, const QString& message, const QString& region = {});
    void setPastedText(const QString& text);
    CampaignEditor::Content content() const; ///< what is written
    void setContent(const CampaignEditor::Content& content);
    void chooseFile(); ///< asks with a file dialog
    void send();       ///< as the button does
    void focusName();
    void setUndoSeconds(int seconds); ///< before a campaign of up to 500 people; 10 unless set

signals:
    void created(const outbound::CampaignId& id); ///< the one that was wanted
    void seriesCreated();                         ///< the several that a list was split into
    void backWanted();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void bind();
    void addShortcuts();
    void refresh();
    void follow(); ///< the editor
    void finished(const std::vector<CampaignId>& ids);
    void offerAudienceBack(const Audience::State& before);
    void offerBack(const QString& sentence, std::function<void()> back);
    void say(MessageKind kind, const QString& sentence);
    void complain(const QString& sentence);
    void paste();
    void discard();

    NewCampaignHeader* m_header;
    MessageBar* m_back; ///< a way back; stays beside what went wrong
    MessageBar* m_bar;
    SplitBar* m_splitBar; ///< too many people for a campaign
    CampaignEditor* m_editor;
    UndoBar* m_undoBar;
    SendBar* m_footer;
    SendFlow* m_flow;
    QShortcut* m_escape; ///< while there is something to take back
};

} // namespace outbound
