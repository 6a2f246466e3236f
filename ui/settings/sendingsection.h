#pragma once

#include "engine/settings/settings.h"
#include "ui/settings/settingssection.h"

#include <functional>

class QCheckBox;

namespace outbound
{

class DurationField;
class Engine;

/// Sending: the rules all campaigns follow. Each is kept and followed as soon as it is chosen.
class SendingSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SendingSection(Engine& engine, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    DurationField* addDuration(const char* objectName, const QString& label, const QString& explanation,
                               const Settings::Range& range, std::chrono::seconds Settings::*part);
    void addKeepAwake();
    void save(const std::function<void(Settings&)>& change);

    Engine& m_engine;
    DurationField* m_validity;
    DurationField* m_mostLate;
    DurationField* m_inDoubtWait;
    QCheckBox* m_keepAwake;
};

} // namespace outbound
