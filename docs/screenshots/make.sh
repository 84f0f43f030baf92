#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes all pictures of this folder anew: docs/screenshots/make.sh [BUILD-DIRECTORY]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${1:-$here/../../build/dev}
export QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai LC_ALL=C.UTF-8
for theme in light dark; do
    "$build/bin/screenshots" "$here" $theme $theme
    "$build/bin/settingspictures" "$here" $theme $theme
    "$build/bin/bookpictures" "$here" $theme $theme
    QT_SCALE_FACTOR=2 "$build/bin/screenshots" "$here" $theme $theme-200
done
"$build/bin/screenshots" "$here" light zh-light zh_CN
"$build/bin/bookpictures" "$here" light zh-light zh_CN
