#pragma once

#include "ui/shell/mainwindow.h"

#include <memory>

namespace outbound
{

/// The window as a user has it a moment after the start: shown, active, with all its pages. Ends the test program when
/// there is none.
std::unique_ptr<MainWindow> openWindow(Engine& engine, QSize size = {1280, 800});

/// Of a window that is shown.
void awaitPages(MainWindow& window);

} // namespace outbound
