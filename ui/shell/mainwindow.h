#pragma once

#include "engine/engine.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QStackedWidget;

namespace outbound
{

class CampaignPage;
class CampaignsPage;
class DropTarget;
class MessageBar;
class NewCampaignPage;
class SandboxStrip;
class SettingsPage;
class Sidebar;
class WelcomePage;

/// The shell: strip, sidebar and the pages, of which it shows one. Takes lists and cells dropped anywhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Page { Welcome, Campaigns, NewCampaign, Campaign, Settings };

    explicit MainWindow(Engine& engine);

    /// Without an account the welcome page stands in for the campaigns.
    void showPage(Page page);
    void showCampaign(const CampaignId& id);
    NewCampaignPage& newCampaignPage() { return *m_newCampaign; }
    void raiseToFront();
    void showError(const Error& error); ///< on the welcome page: why nothing is connected

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;     ///< another language: everything in it is built anew
    void closeEvent(QCloseEvent* event) override; ///< asks while campaigns are sending from this process

private:
    void furnish();
    void refurnish();
    void build();
    void bind();
    void addActions();
    void showTrouble(const QString& sentence);
    void followConnection();
    void foldSidebar();
    void withNewCampaign(std::function<void(NewCampaignPage&)> call);

    Engine& m_engine;
    SandboxStrip* m_strip;
    MessageBar* m_trouble; ///< shown while the store can't be written
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    CampaignsPage* m_campaigns;
    NewCampaignPage* m_newCampaign;
    CampaignPage* m_campaign;
    SettingsPage* m_settings;
    DropTarget* m_dropTarget;
    Page m_wanted = Page::Campaigns;
    std::optional<bool> m_foldedByHand;
    bool m_isRefurnishing = false;
    bool m_mayClose = false; ///< the operator said so
};

} // namespace outbound
