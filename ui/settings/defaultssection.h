#pragma once

#include "engine/settings/settings.h"
#include "ui/settings/settingssection.h"

#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace outbound
{

class Engine;
class LanguageCombo;
class RegionCombo;
class RetentionCombo;

/// Defaults: the region of national numbers, language and theme, what closing the window does, notifications, and how
/// long campaigns are kept.
class DefaultsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit DefaultsSection(Engine& engine, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addChoice(const QString& label, QComboBox* choice, const char* objectName, const QString& explanation);
    void addTheme();
    void addNotify();
    void read();
    void chooseRetention();
    void save(const std::function<void(Settings&)>& change);

    Engine& m_engine;
    RegionCombo* m_region;
    LanguageCombo* m_language;
    QButtonGroup* m_theme;
    QComboBox* m_closing;
    QCheckBox* m_notify;
    RetentionCombo* m_retention;
};

} // namespace outbound
