#pragma once

#include "engine/domain/campaign.h"

#include <QAction>
#include <QObject>

#include <vector>

class QMenu;
class QWidget;

namespace outbound
{

class CampaignActions;

/// What can be done to the campaigns a page is about, as actions of that page: its buttons, its menu and its keys are
/// these. Each is enabled when it can be done now, and visible when it makes sense.
class CampaignDeeds : public QObject
{
    Q_OBJECT

public:
    /// @param table whose rows they are about: it opens them, and has Enter, F2 and Delete to itself; null on the page
    /// of one campaign
    CampaignDeeds(CampaignActions& actions, QWidget* page, QWidget* table = nullptr);

    void setCampaigns(std::vector<CampaignSummary> campaigns);
    const std::vector<CampaignSummary>& campaigns() const { return m_campaigns; }
    void setBusy(bool busy);      ///< a command is on its way
    QString whyNotRemove() const; ///< as a sentence; empty when they may be deleted

    QAction* open() const { return m_open; }
    QAction* pause() const { return m_pause; }
    QAction* resume() const { return m_resume; }
    QAction* launch() const { return m_launch; }
    QAction* schedule() const { return m_schedule; }
    QAction* retry() const { return m_retry; }
    QAction* duplicate() const { return m_duplicate; }
    QAction* rename() const { return m_rename; }
    QAction* exportPeople() const { return m_export; }
    QAction* cancel() const { return m_cancel; }
    QAction* remove() const { return m_remove; }

    void fill(QMenu& menu) const; ///< with what makes sense

signals:
    void openWanted(const outbound::CampaignId& id);
    void duplicateWanted(const outbound::CampaignId& id);
    void renameWanted(const outbound::CampaignId& id);
    void removeWanted(const std::vector<outbound::CampaignId>& ids);

private:
    std::vector<CampaignSummary> cancellable() const; ///< of several, those that send by themselves
    QAction* add(const QString& text, const QList<QKeySequence>& keys, void (CampaignDeeds::*deed)());
    void keepToTable(QAction* action);
    void follow();

    void pauseThem();
    void resumeThem();
    void cancelThem();
    void exportThem();
    void removeThem();

    CampaignActions& m_actions;
    QWidget* const m_page;
    QWidget* const m_table;
    std::vector<CampaignSummary> m_campaigns;
    int m_retryable = 0;
    bool m_isBusy = false;
    QAction* m_open;
    QAction* m_pause;
    QAction* m_resume;
    QAction* m_launch;
    QAction* m_schedule;
    QAction* m_retry;
    QAction* m_duplicate;
    QAction* m_rename;
    QAction* m_export;
    QAction* m_cancel;
    QAction* m_remove;
};

} // namespace outbound
