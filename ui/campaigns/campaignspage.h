#pragma once

#include "engine/clock.h"
#include "engine/store/storechanges.h"
#include "models/campaignfilter.h"
#include "models/campaignsmodel.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QStackedWidget;

namespace outbound
{

class Button;
class CampaignActions;
class CampaignDeeds;
class CampaignFilterBar;
class CampaignsTable;
class EmptyState;
class Engine;
class ListTail;
class MessageBar;
class SearchField;
class SkeletonRows;
class TodayStrip;
class UndoBar;
enum class MessageKind;

/// All campaigns of the connected account: today's figures, filters, the table.
class CampaignsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignsPage(Engine& engine, QWidget* parent = nullptr);
    ~CampaignsPage() override;

    QString order() const; ///< in one word
    void setOrder(const QString& order);
    void standOn(const CampaignId& id);              ///< on its row, if it is shown, with the focus in the table
    void remove(const std::vector<CampaignId>& ids); ///< at once; a bar offers them back
    void offerBack(const std::vector<CampaignId>& ids);
    std::vector<CampaignId> offeredBack() const; ///< by the bar, now

signals:
    void newCampaignWanted();
    void campaignOpened(const outbound::CampaignId& id);
    void duplicateWanted(const outbound::CampaignId& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* header();
    QStackedWidget* places();
    void bind();
    void addKeys();
    void addSorting();

    void connectAccount();
    void take(const StoreChanges& changes);
    void refreshFigures(); ///< strip, chips, tail
    void followChosen();
    void followHold();
    void showPlace(); ///< the table, or what stands there when it has nothing to show
    void showWaiting();
    void showEverything();
    void openMenu(const QPoint& position);
    void takenBack(const std::vector<CampaignId>& ids);
    void say(MessageKind kind, const QString& sentence);
    QList<std::optional<CampaignStatus>> standing() const;

    Engine& m_engine;
    SystemClock m_clock;
    CampaignsModel m_model;
    CampaignFilter m_filter;
    CampaignActions* m_actions;
    SearchField* m_search;
    Button* m_create;
    MessageBar* m_bar;
    TodayStrip* m_today;
    CampaignFilterBar* m_filters;
    CampaignsTable* m_table;
    CampaignDeeds* m_deeds;
    EmptyState* m_nothingYet;
    EmptyState* m_nothingHere;
    EmptyState* m_unread;
    SkeletonRows* m_reading;
    QStackedWidget* m_places;
    MessageBar* m_waiting; ///< new campaigns that wait; below the table, so that no row moves
    UndoBar* m_undo;
    ListTail* m_tail;
    QAction* m_sortBy;
    QTimer m_soon;                                    ///< gathers changes for the figures
    QTimer m_everySecond;                             ///< rate and time left of what runs
    StoreChanges m_unseen;                            ///< what changed while the page was hidden
    std::vector<CampaignId> m_removed;                ///< the bar offers them back
    std::vector<CampaignId> m_blamed;                 ///< the message says why something can't be done with these
    QList<std::optional<CampaignStatus>> m_blamedFor; ///< as they stood then
};

} // namespace outbound
