#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace outbound
{

class Engine;

/// How the program looks and speaks, as the settings have it now: its theme and its language. Made right after
/// QApplication and before the first widget.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(const Engine& engine);

private:
    void follow();
    void speak();

    const Engine& m_engine;
    QString m_language;
    Theme m_theme;
};

} // namespace outbound
