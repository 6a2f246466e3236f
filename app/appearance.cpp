#include "app/appearance.h"

#include "app/language.h"
#include "engine/engine.h"

#include <QGuiApplication>

namespace outbound
{

static ThemeMode modeOf(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::Light:
        return ThemeMode::Light;
    case Settings::Theme::Dark:
        return ThemeMode::Dark;
    case Settings::Theme::Auto:
        break;
    }
    return ThemeMode::Auto;
}

Appearance::Appearance(const Engine& engine) : m_engine(engine), m_theme(modeOf(engine.settings().theme))
{
    speak();
    connect(&engine, &Engine::settingsChanged, this, &Appearance::follow);
}

void Appearance::follow()
{
    const Settings& now = m_engine.settings();
    if (modeOf(now.theme) != m_theme.mode())
        m_theme.setMode(modeOf(now.theme));
    if (now.language != m_language)
        speak();
}

void Appearance::speak()
{
    m_language = m_engine.settings().language;
    QGuiApplication::setLayoutDirection(useLanguage(m_language));
}

} // namespace outbound
