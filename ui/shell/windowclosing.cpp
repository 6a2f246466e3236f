#include "ui/shell/closedialog.h"
#include "ui/shell/mainwindow.h"

#include <QCloseEvent>

#include <memory>
#include <utility>

namespace outbound
{

void MainWindow::quit()
{
    m_quitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool quitting = std::exchange(m_quitting, false);
    const auto running = m_engine.reader().campaignsIn(m_engine.connection().account, CampaignStatus::Running);
    if (m_mayClose || m_engine.isAttached() || !running || running->empty()) {
        QMainWindow::closeEvent(event);
        emit closed();
        return;
    }
    event->ignore();
    const Settings::Closing closing = m_engine.settings().closing;
    if (closing == Settings::Closing::Pause)
        return pauseAndClose();
    if (closing == Settings::Closing::KeepSending && !quitting)
        return withdraw();
    auto* dialog = new CloseDialog(int(running->size()), m_hasTray, this);
    connect(dialog, &CloseDialog::answered, this, [this](Settings::Closing answer, bool always) {
        if (always) {
            Settings settings = m_engine.settings();
            settings.closing = answer;
            m_engine.saveSettings(settings);
        }
        if (answer == Settings::Closing::Pause)
            pauseAndClose();
        else
            withdraw();
    });
    dialog->open();
}

void MainWindow::withdraw()
{
    if (m_hasTray)
        hide();
    else
        showMinimized();
}

void MainWindow::pauseAndClose()
{
    const auto running = m_engine.reader().campaignsIn(m_engine.connection().account, CampaignStatus::Running);
    if (!running)
        return;
    const auto awaited = std::make_shared<size_t>(running->size());
    for (const CampaignId& id : *running) {
        m_engine.pauseCampaign(id).then(this, [this, awaited](const Result<void>&) {
            if (--*awaited > 0)
                return;
            m_mayClose = true; // who could not be paused is through by now, or goes on at the next start
            close();
        });
    }
    if (running->empty())
        close();
}

} // namespace outbound
