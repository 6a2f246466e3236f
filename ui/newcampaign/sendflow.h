#pragma once

#include "engine/domain/campaign.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace outbound
{

class Engine;
class UndoBar;
struct CampaignFacts;

/// From the click on Send to the campaign that exists: above 500 people the number is typed first, up to 500 ten
/// seconds pass in which it can be undone; what is only scheduled can be cancelled later and needs neither.
class SendFlow : public QObject
{
    Q_OBJECT

public:
    /// @param page the dialog is shown over it
    SendFlow(Engine& engine, UndoBar* undoBar, QWidget* page);

    void setUndoSeconds(int seconds) { m_undoSeconds = seconds; } ///< 0: at once
    void begin(const CampaignDraft& draft, const CampaignFacts& facts);
    void takeBack(); ///< a countdown that runs, or a question that is asked
    bool isWaiting() const { return m_step == Step::Asking || m_step == Step::Counting; } ///< can be taken back
    bool isAbout(const CampaignDraft& draft) const; ///< the same people, from the same number
    bool isBusy() const { return m_step != Step::Idle; }

signals:
    void busyChanged();
    void created(const outbound::CampaignId& id);
    void failed(const QString& sentence);

private:
    enum class Step { Idle, Asking, Counting, Creating };

    void enter(Step step);
    void ask(const CampaignFacts& facts);
    void create();

    Engine& m_engine;
    UndoBar* m_undoBar;
    QWidget* m_page;
    QPointer<QDialog> m_dialog; ///< while it asks
    int m_undoSeconds = 10;
    Step m_step = Step::Idle;
    CampaignDraft m_draft;
};

} // namespace outbound
