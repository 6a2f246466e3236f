#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace outbound
{

class Engine;
class MainWindow;

/// What one may see of the program: a page in one of its states.
struct Scene {
    QString name;
    std::function<void(MainWindow&, Engine&)> open; ///< leads the window there, from any page
    bool isPage = false;                            ///< a page as it mostly is, whatever the store holds
};

QList<Scene> scenesWithoutAccount();
QList<Scene> scenesOfBeginning(); ///< connected, and nothing sent yet
QList<Scene> scenesOfUse();       ///< of the sample store

} // namespace outbound
