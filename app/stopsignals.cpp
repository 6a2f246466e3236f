#include "app/stopsignals.h"

#include <QMetaMethod>
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace outbound
{

static int wakeEnds[2]; // [0] is written by the handler, [1] watched by the loop

static void onSignal(int number)
{
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = write(wakeEnds[0], &byte, sizeof byte);
}

StopSignals::StopSignals()
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, wakeEnds) != 0)
        return;
    auto* notifier = new QSocketNotifier(wakeEnds[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char number = 0;
        if (read(wakeEnds[1], &number, sizeof number) > 0)
            take(number);
    });
    struct sigaction action {
    };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &action, nullptr);
}

void StopSignals::take(char number)
{
    if (number == SIGHUP && isSignalConnected(QMetaMethod::fromSignal(&StopSignals::readAgain)))
        emit readAgain();
    else
        emit stop();
}

} // namespace outbound
