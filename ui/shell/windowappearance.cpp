// Theme and language as actions of MainWindow: each can be done unless it is so already.

#include "ui/settings/languagecombo.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/icon.h"

#include <QAction>

namespace outbound
{

void MainWindow::addAppearance()
{
    const auto add = [this](const QString& name, auto Settings::*setting, const auto& value) {
        auto* action = new QAction(name, this);
        action->setIcon(icon(QStringLiteral("sliders"), &Tokens::textMuted));
        connect(action, &QAction::triggered, this, [this, setting, value] {
            Settings settings = m_engine.settings();
            settings.*setting = value;
            m_engine.saveSettings(settings); // another language ends this action
        });
        const auto follow = [this, action, setting, value] {
            action->setEnabled(m_engine.settings().*setting != value);
        };
        connect(&m_engine, &Engine::settingsChanged, action, follow);
        follow();
        addAction(action);
    };
    add(tr("Theme: Light"), &Settings::theme, Settings::Theme::Light);
    add(tr("Theme: Dark"), &Settings::theme, Settings::Theme::Dark);
    add(tr("Theme: as the desktop"), &Settings::theme, Settings::Theme::Auto);
    for (const QString& language : offeredLanguages())
        add(tr("Language: %1").arg(languageName(language)), &Settings::language, language);
    add(tr("Language: as the desktop"), &Settings::language, QString());
}

} // namespace outbound
