#pragma once

#include "app/scenes.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QObject>
#include <QSize>

namespace outbound
{

/// How scenes are seen: each of them in every language, mode and size.
struct Views {
    QStringList languages; ///< codes of QLocale; empty: the system's
    QList<ThemeMode> modes;
    QList<QSize> sizes;
};

/// Takes pictures of a window one after the other, with a pause in which it reads its data and settles: a file for
/// each, `en/campaign-dark-1280x800.png`.
class Photographer : public QObject
{
public:
    Photographer(MainWindow& window, Engine& engine, Theme& theme, Views views, const QDir& target);

    void take(const QList<Scene>& scenes, std::function<void()> done);

private:
    struct Shot {
        Scene scene;
        QString language;
        ThemeMode mode;
        QSize size;
    };

    void next(qsizetype index);
    void speak(const QString& language);
    void develop(const Shot& shot);
    void leave(); ///< whatever lies over the page

    MainWindow& m_window;
    Engine& m_engine;
    Theme& m_theme;
    const Views m_views;
    const QDir m_target;
    QString m_language; ///< that is spoken
    QList<Shot> m_shots;
    std::function<void()> m_done;
};

} // namespace outbound
