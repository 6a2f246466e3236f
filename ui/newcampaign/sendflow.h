#pragma once

#include "engine/result.h"
#include "ui/newcampaign/sendorder.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QDialog;

namespace outbound
{

class Engine;
class UndoBar;
struct CampaignFacts;

/// From the click on Send to the campaigns that exist, one unless the list was split: above 500 people the number is
/// typed first, up to 500 ten seconds pass in which it can be undone; what is only scheduled can be cancelled later and
/// needs neither.
class SendFlow : public QObject
{
    Q_OBJECT

public:
    /// @param page the dialog is shown over it
    SendFlow(Engine& engine, UndoBar* undoBar, QWidget* page);

    /// What must be saved before anything is created; without it nothing must.
    using Preparation = std::function<QFuture<Result<QDateTime>>()>;
    void setPreparation(Preparation prepare) { m_prepare = std::move(prepare); }
    void setUndoSeconds(int seconds) { m_undoSeconds = seconds; } ///< 0: at once
    void begin(const SendOrder& order, const CampaignFacts& facts);
    void takeBack(); ///< a countdown that runs, or a question that is asked
    bool isWaiting() const { return m_step == Step::Asking || m_step == Step::Counting; } ///< can be taken back
    bool isAbout(const SendOrder& order) const { return m_order.isAlike(order); }
    bool isCreating() const { return m_step == Step::Creating; }
    bool isBusy() const { return m_step != Step::Idle; }

signals:
    void busyChanged();
    void created(const std::vector<outbound::CampaignId>& ids); ///< all that were wanted
    void failed(const QString& sentence);                       ///< nothing was created

private:
    using Drafts = std::shared_ptr<std::vector<CampaignDraft>>;
    enum class Step { Idle, Asking, Counting, Creating };

    void enter(Step step);
    void ask(const CampaignFacts& facts);
    void create();
    void makeDrafts();
    void handOver(std::vector<CampaignDraft> drafts);

    Engine& m_engine;
    UndoBar* m_undoBar;
    QWidget* m_page;
    QPointer<QDialog> m_dialog; ///< while it asks
    int m_undoSeconds = 10;
    Step m_step = Step::Idle;
    SendOrder m_order;
    Preparation m_prepare;
    QFutureWatcher<Result<QDateTime>> m_preparing;
    QFutureWatcher<Drafts> m_drafting; ///< off the main thread: there may be a million people
};

} // namespace outbound
