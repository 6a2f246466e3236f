#pragma once

#include "engine/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace outbound
{

/// How the window was left.
struct WindowState {
    QByteArray geometry;        ///< as the toolkit wrote it; empty the first time
    std::optional<bool> folded; ///< the sidebar, when it was folded or unfolded by hand
    QString page;               ///< a word of the window's own
    CampaignId campaign;        ///< the one that was open on its page
    QString order = {};         ///< of the campaigns, a word of their list's own; empty: the usual one

    bool operator==(const WindowState&) const = default;
};

/// Keeps it in `window.ini` of the data directory.
class WindowStateFile
{
public:
    explicit WindowStateFile(const QString& dataDir);

    WindowState read() const;
    void write(const WindowState& state) const;

private:
    const QString m_path;
};

} // namespace outbound
