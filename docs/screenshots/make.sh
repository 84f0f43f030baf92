#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes all pictures of this folder anew: docs/screenshots/make.sh [BUILD-DIRECTORY [PICTURES]]
# PICTURES is where they go, this folder unless told otherwise. Every page and state in both languages, light, dark
# and in a desktop's high contrast; once as it is, and in the folder 200 at 200 %. Some four minutes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export build=${1:-$here/../../build/dev}
export pictures=${2:-$here}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export scratch TZ=Asia/Shanghai LC_ALL=C.UTF-8

take() { # SCALE FOLDER LOOK SUFFIX LANGUAGE
    # The screen that Qt makes up without a display is 800 pixels wide: too small for the larger dialogs.
    local screen="$scratch/screen-$1-$4.json" log="$scratch/$1-$4.log"
    echo "{\"screens\": [{\"width\": $((1920 * $1)), \"height\": $((1080 * $1))}]}" >"$screen"
    QT_QPA_PLATFORM="offscreen:configfile=$screen" QT_SCALE_FACTOR=$1 \
        "$build/bin/screenshots" "$pictures/$2" "${@:3}" 2>"$log" || { cat "$log"; return 1; }
}
export -f take

mkdir -p "$pictures/200"
rm -f "$pictures"/*.png "$pictures"/200/*.png
for look in light dark contrast; do
    for scale in "1 ." "2 200"; do
        echo $scale $look $look en
        echo $scale $look zh-$look zh_CN
    done
done | xargs -n 5 -P 2 bash -euo pipefail -c 'take "$@"' take
