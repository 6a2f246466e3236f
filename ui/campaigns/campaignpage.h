#pragma once

#include "engine/clock.h"
#include "engine/store/storechanges.h"
#include "models/outlook.h"

#include <QTimer>
#include <QWidget>

namespace outbound
{

class CampaignActions;
class CampaignCharts;
class CampaignDeeds;
class CampaignFigures;
class CampaignGrid;
class CampaignHeader;
class CampaignNotice;
class CampaignProof;
class CausesCard;
class EmptyState;
class Engine;
class MessageBar;
class PeopleCard;
class ProgressBand;
class RecipientHistory;
class RecipientsPanel;

/// One campaign: how far it is, the four figures, the charts, why people failed, and everybody in it.
class CampaignPage : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignPage(Engine& engine, QWidget* parent = nullptr);

    void open(const CampaignId& id);
    const CampaignId& campaign() const { return m_id; }

signals:
    void backWanted();
    void duplicateWanted(const outbound::CampaignId& id);
    void removeWanted(const std::vector<outbound::CampaignId>& ids);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectParts();

    void take(const StoreChanges& changes);
    void refresh(); ///< reads the campaign and everything that is counted
    void readOutlook();
    void showCounts();
    void showState(); ///< what changes also while nothing is written: requests in flight
    void showTime();  ///< what is another each second
    void showDeliveries();
    void answer(const FailureCause& cause); ///< with its deed
    void optOut(const FailureCause& cause);
    void setShown(bool shown); ///< or that it can't be
    void giveUp(const QString& why);
    void complain(const QString& sentence);
    void tell(const QString& sentence);
    void setBusy(bool busy);

    Engine& m_engine;
    SystemClock m_clock;
    CampaignId m_id;
    CampaignSummary m_summary;
    Outlook m_outlook;
    int m_retryable = 0;
    int m_replied = 0;
    CampaignActions* m_actions;
    CampaignDeeds* m_deeds;
    CampaignHeader* m_header;
    ProgressBand* m_band;
    CampaignNotice* m_notice;
    MessageBar* m_bar; ///< of what was just done
    CampaignGrid* m_grid;
    EmptyState* m_unread; ///< in the place of everything
    CampaignFigures* m_figures;
    CampaignProof* m_proof;
    PeopleCard* m_people;
    CampaignCharts* m_charts;
    CausesCard* m_causes;
    RecipientsPanel* m_recipients;
    RecipientHistory* m_history; ///< over the grid
    QAction* m_askForReceipts;
    QTimer m_soon; ///< gathers changes, so that the page is read at most seven times a second
    QTimer m_everySecond;
    QTimer m_receiptsAsked; ///< as long as an answer is waited for
    StoreChanges m_waiting;
};

} // namespace outbound
