#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes all pictures of this folder anew: docs/screenshots/make.sh [BUILD-DIRECTORY [PICTURES]]
# PICTURES is where they go, this folder unless told otherwise. Every page and state in both languages, light, dark
# and in a desktop's high contrast. At 200 %, which takes the most room, every page once in each theme.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${1:-$here/../../build/dev}
pictures=${2:-$here}
export QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai LC_ALL=C.UTF-8
mkdir -p "$pictures"
rm -f "$pictures"/*.png
take() {
    local log="$pictures/$2.log"
    "$build/bin/screenshots" "$pictures" "$@" 2>"$log" || { cat "$log"; return 1; }
    rm "$log"
}
for theme in light dark contrast; do
    take $theme $theme en &
    first=$!
    take $theme zh-$theme zh_CN
    wait $first
done
export QT_SCALE_FACTOR=2
take light light-200 en day book
take dark zh-dark-200 zh_CN day book
take contrast contrast-200 en day book
