#include "app/photographer.h"

#include "app/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTimer>

namespace outbound
{

using namespace std::chrono_literals;

Photographer::Photographer(MainWindow& window, Engine& engine, Theme& theme, Views views, const QDir& target)
    : m_window(window),
      m_engine(engine),
      m_theme(theme),
      m_views(std::move(views)),
      m_target(target)
{
}

void Photographer::take(const QList<Scene>& scenes, std::function<void()> done)
{
    m_shots.clear();
    m_done = std::move(done);
    for (const QString& language : m_views.languages)
        for (const Scene& scene : scenes)
            for (const ThemeMode mode : m_views.modes)
                for (const QSize size : m_views.sizes)
                    m_shots.append({scene, language, mode, size});
    m_window.show();
    next(0);
}

void Photographer::next(qsizetype index)
{
    if (index == m_shots.size()) {
        m_window.hide();
        m_done();
        return;
    }
    const Shot& shot = m_shots[index];
    m_theme.setMode(shot.mode);
    m_window.resize(shot.size);
    const bool isOther = shot.language != m_language;
    if (isOther)
        speak(shot.language);
    QTimer::singleShot(isOther ? 700ms : 0ms, this, [this, index] { // the window is built anew
        m_shots[index].scene.open(m_window, m_engine);
        QTimer::singleShot(300ms, this, [this, index] {
            develop(m_shots[index]);
            leave();
            next(index + 1);
        });
    });
}

void Photographer::speak(const QString& language)
{
    m_language = language;
    QGuiApplication::setLayoutDirection(useLanguage(language));
}

void Photographer::develop(const Shot& shot)
{
    const QString folder = shot.language.isEmpty() ? QLocale().name().left(2) : shot.language;
    const QString mode = shot.mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    for (QWidget* over : QApplication::topLevelWidgets())
        if (over->isVisible() && over != &m_window && over->isWindow())
            painter.drawPixmap(over->pos() - m_window.pos(), over->grab());
    painter.end();
    m_target.mkpath(folder);
    picture.save(m_target.filePath(QStringLiteral("%1/%2-%3-%4x%5.png")
                                       .arg(folder, shot.scene.name, mode)
                                       .arg(shot.size.width())
                                       .arg(shot.size.height())));
}

void Photographer::leave()
{
    for (QWidget* over : QApplication::topLevelWidgets())
        if (over->isVisible() && over != &m_window)
            over->close();
}

} // namespace outbound
