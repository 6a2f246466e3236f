#pragma once

#include "ui/settings/settingssection.h"

class QAction;

namespace outbound
{

class Engine;
class MessageBar;

/// Sandbox: a Twilio on this computer to try things with.
class SandboxSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SandboxSection(Engine& engine, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void ask();
    void start();

    Engine& m_engine;
    QAction* m_start;
    MessageBar* m_bar;
};

} // namespace outbound
