#include "tests/support/openwindow.h"

#include <QStackedWidget>
#include <QTest>

namespace outbound
{

void awaitPages(MainWindow& window)
{
    const auto* pages = window.findChild<QStackedWidget*>(QStringLiteral("pages"));
    if (!QTest::qWaitFor([pages] { return pages->count() == 6; }))
        qFatal("pages are missing");
}

std::unique_ptr<MainWindow> openWindow(Engine& engine, QSize size)
{
    auto window = std::make_unique<MainWindow>(engine);
    window->resize(size);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not come up");
    awaitPages(*window);
    return window;
}

} // namespace outbound
