#pragma once

#include "engine/settings/settings.h"

#include <QString>

namespace outbound
{

/// Keeps the settings in `settings.ini` of the data directory. Holds no secret.
class SettingsFile
{
public:
    explicit SettingsFile(const QString& dataDir);

    Settings read() const; ///< what is missing or unknown has its default
    void write(const Settings& settings) const;

private:
    const QString m_path;
};

} // namespace outbound
