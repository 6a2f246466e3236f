#pragma once

#include "engine/settings/settings.h"
#include "ui/settings/settingssection.h"

#include <functional>

class QCheckBox;

namespace outbound
{

class Engine;
class KeysCard;
class PortField;
class TextLabel;

/// API: whether and where other programs of this computer reach the engine, and with which keys.
class ApiSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ApiSection(Engine& engine, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addSwitch();
    void addAddress();
    void read();
    void save(const std::function<void(Settings&)>& change);

    Engine& m_engine;
    QCheckBox* m_serve;
    QWidget* m_addressRow;
    TextLabel* m_address;
    TextLabel* m_elsewhere; ///< why it is not at the port of the settings
    PortField* m_port;
    KeysCard* m_keys;
};

} // namespace outbound
