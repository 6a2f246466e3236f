#!/usr/bin/env bash
# Runs screenreader.py on a display and a session bus of its own, so that it needs neither desktop nor user.
# Usage: screenreader.sh PROGRAM
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
runtime=$(mktemp -d)
display=
cleanup() {
    [[ -z $display ]] || kill "$display" 2>/dev/null || true
    wait
    rm -rf "$runtime"
}
trap cleanup EXIT

mkfifo "$runtime/number"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$runtime/number" >/dev/null 2>&1 &
display=$!
read -r DISPLAY <"$runtime/number"
export DISPLAY=":$DISPLAY" XDG_RUNTIME_DIR=$runtime HOME=$runtime GSETTINGS_BACKEND=memory
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 TZ=UTC LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS DBUS_SYSTEM_BUS_ADDRESS AT_SPI_BUS_ADDRESS
export DBUS_SYSTEM_BUS_ADDRESS=disabled:

# The bus of the screen readers has to be there before the program, which looks for it once.
dbus-run-session -- bash -c '
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null
    /usr/bin/python3 "$1/screenreader.py" "$2"' reader "$here" "$program" 2>"$runtime/errors" || {
    status=$?
    cat "$runtime/errors" >&2
    exit "$status"
}
