#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-display.sh COMMAND...: runs a command on an X server of its own with a window manager.
set -euo pipefail
work=$(mktemp -d)
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3<>"$work/display" 2>"$work/xvfb.log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
# Xvfb writes its number once it accepts connections, and an end of file where it could not start.
read -r number <"$work/display" || { cat "$work/xvfb.log" >&2; exit 1; }
DISPLAY=:$number
export DISPLAY
# A window that is mapped before there is a window manager never gets the focus.
mkfifo "$work/managed"
openbox --sm-disable --startup "sh -c 'echo yes >$work/managed'" >/dev/null 2>&1 &
read -r _ <"$work/managed"
"$@"
