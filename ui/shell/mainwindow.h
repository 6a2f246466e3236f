#pragma once

#include "engine/engine.h"
#include "engine/settings/windowstate.h"
#include "ui/shell/laterpage.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QStackedWidget;

namespace outbound
{

class CampaignPage;
class CampaignsPage;
class CommandPalette;
class DropTarget;
class MessageBar;
class NewCampaignPage;
class SandboxStrip;
class SettingsPage;
class ShortcutsPage;
class Sidebar;
class WelcomePage;

/// The shell: strip, sidebar and the pages, of which it shows one. Takes lists and cells dropped anywhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Page { Welcome, Campaigns, NewCampaign, Campaign, Settings, Shortcuts };

    explicit MainWindow(Engine& engine);

    /// Without an account the welcome page stands in for the campaigns.
    void showPage(Page page);
    void showCampaign(const CampaignId& id);
    NewCampaignPage& newCampaignPage();
    void openPalette(); ///< over the page that shows
    void raiseToFront();
    void quit(); ///< closes as by hand, also when closing only hides the window

    WindowState state() const;
    void restoreFrame(const WindowState& state); ///< before it is shown
    void restorePage(const WindowState& state);  ///< once there is a connection

    /// With a tray "Keep sending" hides the window, else it minimises it.
    void setHasTray(bool hasTray) { m_hasTray = hasTray; }
    void showError(const Error& error); ///< on the welcome page: why nothing is connected

signals:
    void pageShown();
    void closed(); ///< for good: the program ends

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override; ///< the first time: the other pages can be built now
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;     ///< another language: everything in it is built anew
    void closeEvent(QCloseEvent* event) override; ///< asks while campaigns are sending from this process

private:
    void planPages();
    QWidget* place(QWidget* page, const QString& name);
    void buildRestLater();
    void buildNextPage();
    QList<const LaterPage*> pages() const; ///< in the order they are told of
    void furnish();
    void refurnish();
    void build();
    void bind();
    void addActions();
    void addAppearance();
    void showShortcuts();
    void bring(QWidget* page);
    void withdraw();
    void pauseAndClose();
    void showTrouble(const QString& sentence);
    void followConnection();
    void foldSidebar();
    void duplicate(const CampaignId& id);
    void writeCampaign();
    QString order() const; ///< of the campaigns
    void withNewCampaign(std::function<void(NewCampaignPage&)> call);

    Engine& m_engine;
    SandboxStrip* m_strip;
    MessageBar* m_trouble; ///< shown while the store can't be written
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    Later<WelcomePage> m_welcome;
    Later<CampaignsPage> m_campaigns;
    Later<NewCampaignPage> m_newCampaign;
    Later<CampaignPage> m_campaign;
    Later<SettingsPage> m_settings;
    Later<ShortcutsPage> m_shortcuts;
    CommandPalette* m_palette;
    QAction* m_find;
    DropTarget* m_dropTarget;
    Page m_wanted = Page::Campaigns;
    Page m_before = Page::Campaigns; ///< the shortcuts were opened
    std::optional<bool> m_foldedByHand;
    QString m_order; ///< of the campaigns, until their page is built
    bool m_hasTray = false;
    bool m_quitting = false;
    bool m_isRefurnishing = false;
    bool m_wasPainted = false;
    bool m_mayClose = false; ///< nothing is sending any more
};

} // namespace outbound
