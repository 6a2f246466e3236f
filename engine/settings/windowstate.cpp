#include "engine/settings/windowstate.h"

#include <QDir>
#include <QSettings>

namespace outbound
{

WindowStateFile::WindowStateFile(const QString& dataDir) : m_path(QDir(dataDir).filePath(QStringLiteral("window.ini")))
{
}

WindowState WindowStateFile::read() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    WindowState state;
    state.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    if (file.contains(QStringLiteral("folded")))
        state.folded = file.value(QStringLiteral("folded")).toBool();
    state.page = file.value(QStringLiteral("page")).toString();
    state.campaign = file.value(QStringLiteral("campaign")).toString();
    state.order = file.value(QStringLiteral("order")).toString();
    return state;
}

void WindowStateFile::write(const WindowState& state) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(QStringLiteral("geometry"), state.geometry);
    if (state.folded)
        file.setValue(QStringLiteral("folded"), *state.folded);
    else
        file.remove(QStringLiteral("folded"));
    file.setValue(QStringLiteral("page"), state.page);
    file.setValue(QStringLiteral("campaign"), state.campaign);
    file.setValue(QStringLiteral("order"), state.order);
}

} // namespace outbound
