#include "app/scenes.h"

#include "engine/engine.h"
#include "engine/import/samples.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QLineEdit>

namespace outbound
{

namespace
{

using Page = MainWindow::Page;
using Opening = std::function<void(MainWindow&, Engine&)>;

template <typename Part>
Part* part(MainWindow& window, const char* name)
{
    auto* found = window.findChild<Part*>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void click(MainWindow& window, const char* name)
{
    part<QAbstractButton>(window, name)->click();
}

/// Clicks what opens or closes the part, if need be.
void unfold(MainWindow& window, const char* name, const char* button, bool isOpen = true)
{
    if (part<QWidget>(window, name)->isVisible() != isOpen)
        click(window, button);
}

void write(MainWindow& window, const char* name, const QString& text)
{
    part<QLineEdit>(window, name)->setText(text);
}

void choose(MainWindow& window, const char* view, int first, int last)
{
    auto* rows = part<QAbstractItemView>(window, view);
    const QAbstractItemModel* model = rows->model();
    rows->setCurrentIndex(model->index(first, 0));
    rows->selectionModel()->select({model->index(first, 0), model->index(last, 0)},
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

Opening showing(Page page)
{
    return [page](MainWindow& window, Engine&) { window.showPage(page); };
}

/// The newest campaign that is in this state, else the newest.
Opening showingCampaign(CampaignStatus status)
{
    return [status](MainWindow& window, Engine& engine) {
        const auto campaigns = engine.reader().campaigns(engine.connection().account);
        if (!campaigns || campaigns->empty())
            return;
        for (const CampaignSummary& summary : *campaigns)
            if (summary.campaign.status == status)
                return window.showCampaign(summary.campaign.id);
        window.showCampaign(campaigns->front().campaign.id);
    };
}

void openList(MainWindow& window)
{
    window.showPage(Page::NewCampaign);
    if (part<QAbstractItemView>(window, "previewTable")->model()->rowCount() > 0)
        return; // it is open
    const Sample sample = samples().back();
    window.newCampaignPage().openSample(sample.path, sample.campaignName, sample.message, sample.region);
}

} // namespace

QList<Scene> scenesWithoutAccount()
{
    return {{QStringLiteral("welcome"), showing(Page::Welcome), true},
            {QStringLiteral("welcome-refused"),
             [](MainWindow& window, Engine&) {
                 window.showPage(Page::Welcome);
                 write(window, "accountSidEdit", QStringLiteral("AC1"));
                 click(window, "connectButton");
             }},
            {QStringLiteral("settings-no-account"), showing(Page::Settings)}};
}

QList<Scene> scenesOfBeginning()
{
    return {{QStringLiteral("campaigns-none-yet"), showing(Page::Campaigns)},
            {QStringLiteral("new-campaign-begun"), showing(Page::NewCampaign)},
            {QStringLiteral("new-campaign-paste"), [](MainWindow& window, Engine&) {
                 window.showPage(Page::NewCampaign);
                 unfold(window, "pasteEdit", "pasteButton");
             }}};
}

QList<Scene> scenesOfUse()
{
    QList<Scene> scenes{{QStringLiteral("campaigns"), showing(Page::Campaigns), true},
                        {QStringLiteral("campaigns-chosen"),
                         [](MainWindow& window, Engine&) {
                             window.showPage(Page::Campaigns);
                             choose(window, "campaignsTable", 1, 3);
                         }},
                        {QStringLiteral("campaigns-nothing-found"),
                         [](MainWindow& window, Engine&) {
                             window.showPage(Page::Campaigns);
                             write(window, "campaignSearch", QStringLiteral("Christmas"));
                         }},
                        {QStringLiteral("new-campaign"),
                         [](MainWindow& window, Engine&) {
                             openList(window);
                             click(window, "nowRadio");
                         },
                         true},
                        {QStringLiteral("new-campaign-reading"),
                         [](MainWindow& window, Engine&) {
                             window.showPage(Page::NewCampaign);
                             unfold(window, "readingPanel", "changeFileButton");
                         }},
                        {QStringLiteral("new-campaign-later"),
                         [](MainWindow& window, Engine&) {
                             openList(window);
                             click(window, "laterRadio");
                         }},
                        {QStringLiteral("campaign"), showingCampaign(CampaignStatus::Running), true},
                        {QStringLiteral("campaign-recipient"),
                         [](MainWindow& window, Engine& engine) {
                             showingCampaign(CampaignStatus::Running)(window, engine);
                             choose(window, "recipientsTable", 0, 0);
                             auto* rows = part<QAbstractItemView>(window, "recipientsTable");
                             emit rows->activated(rows->currentIndex());
                         }},
                        {QStringLiteral("campaign-cancel"), [](MainWindow& window, Engine& engine) {
                             showingCampaign(CampaignStatus::Running)(window, engine);
                             click(window, "cancelButton");
                         }}};
    const QList<std::pair<QString, CampaignStatus>> states{
        {QStringLiteral("campaign-paused"), CampaignStatus::Paused},
        {QStringLiteral("campaign-done"), CampaignStatus::Done},
        {QStringLiteral("campaign-scheduled"), CampaignStatus::Scheduled},
        {QStringLiteral("campaign-draft"), CampaignStatus::Draft},
        {QStringLiteral("campaign-cancelled"), CampaignStatus::Cancelled}};
    for (const auto& [name, status] : states)
        scenes.append({name, showingCampaign(status)});
    scenes.append({QStringLiteral("settings"), showing(Page::Settings), true});
    for (int section = 1; section < 7; ++section)
        scenes.append({QStringLiteral("settings-%1").arg(section + 1), [section](MainWindow& window, Engine&) {
                           window.showPage(Page::Settings);
                           auto* list = part<QAbstractItemView>(window, "sectionList");
                           list->setCurrentIndex(list->model()->index(section, 0));
                       }});
    scenes += {{QStringLiteral("settings-nothing-found"),
                [](MainWindow& window, Engine&) {
                    window.showPage(Page::Settings);
                    write(window, "findSettingEdit", QStringLiteral("Christmas"));
                }},
               {QStringLiteral("shortcuts"), showing(Page::Shortcuts)},
               {QStringLiteral("palette"), [](MainWindow& window, Engine& engine) { // which stays over the page
                    showingCampaign(CampaignStatus::Paused)(window, engine);
                    window.openPalette();
                }}};
    return scenes;
}

} // namespace outbound
