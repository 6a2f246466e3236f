#pragma once

#include "engine/clock.h"
#include "engine/store/storechanges.h"
#include "models/campaignfilter.h"
#include "models/campaignsmodel.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace outbound
{

class CampaignActions;
class CampaignFilterBar;
class CampaignsTable;
class EmptyState;
class Engine;
class ListTail;
class MessageBar;
class SearchField;
class TodayStrip;

/// All campaigns of the connected account: today's figures, filters, the table.
class CampaignsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignsPage(Engine& engine, QWidget* parent = nullptr);

signals:
    void newCampaignWanted();
    void campaignOpened(const outbound::CampaignId& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* header();
    QStackedWidget* places();
    void addShortcuts();

    void connectAccount();
    void take(const StoreChanges& changes);
    void refreshFigures(); ///< strip, chips, tail
    void showPlace();      ///< the table, or what stands there when it has nothing to show
    void showEverything();
    void openMenu(const CampaignId& id, const QPoint& position);
    void pauseOrResumeCurrent();

    Engine& m_engine;
    SystemClock m_clock;
    CampaignsModel m_model;
    CampaignFilter m_filter;
    CampaignActions* m_actions;
    SearchField* m_search;
    MessageBar* m_bar;
    TodayStrip* m_today;
    CampaignFilterBar* m_filters;
    CampaignsTable* m_table;
    EmptyState* m_nothingYet;
    EmptyState* m_nothingHere;
    QStackedWidget* m_places;
    ListTail* m_tail;
    QTimer m_soon;         ///< gathers changes for the figures
    QTimer m_everySecond;  ///< rate and time left of what runs
    StoreChanges m_unseen; ///< what changed while the page was hidden
};

} // namespace outbound
