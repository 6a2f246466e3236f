#pragma once

#include "engine/result.h"

#include <QObject>
#include <QThread>

namespace outbound
{

/// Makes something in `thread` and waits for it: for setting up only.
/// @param make answers Result<void>
template <typename Make>
Result<void> makeIn(QThread& thread, Make make)
{
    Result<void> made;
    QObject doorstep;
    QThread* const home = doorstep.thread();
    doorstep.moveToThread(&thread);
    QMetaObject::invokeMethod(
        &doorstep,
        [&] {
            made = make();
            doorstep.moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    return made;
}

} // namespace outbound
