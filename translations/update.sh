#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translation files up to date with the sources: translations/update.sh [FOLDER]
# With a FOLDER, copies are updated there and the files here stay as they are.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
target=${1:-$root/translations}
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
if [ "$target" != "$root/translations" ]; then
    cp "$root"/translations/circuitdesk_*.ts "$target/"
fi
sources=("$root/models" "$root/ui" "$root/app")
# Line numbers would change with every edit, so the files carry none.
common=(-locations none -no-obsolete -silent)
"$lupdate" "${sources[@]}" "${common[@]}" -I "$root" -source-language en -target-language zh_CN -ts "$target/circuitdesk_zh_CN.ts"
# English is the source; only its plural forms need a file.
"$lupdate" "${sources[@]}" "${common[@]}" -I "$root" -pluralonly -source-language en -target-language en \
    -ts "$target/circuitdesk_en.ts"
